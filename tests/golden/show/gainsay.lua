return { severity = { ["haul-differs"] = "warning" } }
