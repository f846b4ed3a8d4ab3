-- an error without a message
assert(false, {})
