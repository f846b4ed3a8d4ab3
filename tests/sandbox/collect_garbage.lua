-- collectgarbage is not part of the sandbox
collectgarbage("stop")
