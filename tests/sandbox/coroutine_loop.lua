-- coroutine is not part of the sandbox
coroutine.wrap(function() while true do end end)()
