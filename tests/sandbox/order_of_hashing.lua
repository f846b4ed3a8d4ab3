-- next is not part of the sandbox
return next({a = 1})
