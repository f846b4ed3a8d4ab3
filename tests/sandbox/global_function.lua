-- 'helper' would be a global
function helper() end
