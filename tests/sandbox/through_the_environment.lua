-- 'print' would be a global
_ENV.print = function() end
