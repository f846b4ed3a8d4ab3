-- not comparable
table.sort({3, 1, 2}, function() error("not comparable") end)
