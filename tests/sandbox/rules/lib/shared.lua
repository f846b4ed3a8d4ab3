return { word = "once" }
