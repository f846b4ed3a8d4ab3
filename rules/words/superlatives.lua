-- Superlatives and what they compare. "Largest" and "biggest" are one order, "longest" and "tallest" are others.
words "superlative" {
  largest = "size", biggest = "size", ["most populous"] = "population", busiest = "traffic", tallest = "height",
  highest = "height", longest = "length",
  deepest = "depth", heaviest = "weight", oldest = "age", youngest = "youth", richest = "wealth", wealthiest = "wealth",
  deadliest = "deaths", bloodiest = "deaths",
  fastest = "speed", slowest = "slowness", smallest = "smallness", strongest = "strength", cheapest = "cheapness",
  costliest = "cost", ["most expensive"] = "cost",
  ["most valuable"] = "value", hottest = "heat", coldest = "cold", wettest = "rain", driest = "drought", ["most destructive"] = "damage",
  ["most powerful"] = "strength", ["most visited"] = "visitors", ["best-selling"] = "sales", shortest = "shortness", widest = "width",
  newest = "newness", ["most profitable"] = "profit",
}
