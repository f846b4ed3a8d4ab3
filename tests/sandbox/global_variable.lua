-- 'count' would be a global
count = 1
