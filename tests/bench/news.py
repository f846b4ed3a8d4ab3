#!/usr/bin/env python3
"""Writes made-up news text of a stated size, the same for the same arguments.

    news.py FOLDER MEGABYTES files     many articles of about 8 KB each
    news.py FOLDER MEGABYTES one       the same articles in one file
    news.py FOLDER MEGABYTES line      the same words in one file of one line
    news.py FOLDER COUNT facts         COUNT facts in one NDJSON file
    news.py - MEGABYTES stream         the articles as a stream of documents, to standard output

People, towns and companies are invented. About one sentence in four states a figure, an office, a
date or a vote; the others are plain prose. Prints how many sentences or facts it wrote.
"""
import json
import os
import sys

FIRST = "Anna Bruno Carla Daniel Elena Felix Greta Hector Irina Jonas Karin Luis Maria Nadia Oscar Paula".split()
LAST = ("Abernal Bostrand Calvero Dunmarsh Estrevo Falkenby Garrowell Hintzel Ivarsen Jorvane Kesterly "
        "Lomander Marquendo Norvall Oldacre Pellandine Quistrom Ravensel Sotherby Tarlowe").split()
LAND = "Argentina Brazil Canada Denmark Egypt France Germany Hungary India Japan Kenya Mexico".split()
TOWN = "Alderport Brinmouth Castelvar Dunholm Estermouth Farrowgate Glenmoor Harlowick".split()
FIRM = "Norvane Steel,Brightwater Energy,Castellan Foods,Ostrava Lines,Pinehurst Motors".split(",")
MONTH = ("January February March April May June July August September October November "
         "December").split()
WEEKDAY = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
ROLE = "president,prime minister,finance minister,foreign minister,governor,mayor".split(",")

STATED = [
    "{first} {last}, the {role} of {land}, said on {weekday} that the talks would go on.",
    "Exports from {land} to {land2} rose {small} percent to ${small}.{digit} billion in {year}.",
    "At least {small} people were killed and {big} injured when the storm reached {town}.",
    "Trade between {land} and {land2} reached ${big} million in {year}, the ministry said.",
    "{firm} will invest {small} million euros in its plant near {town} by {month} {year}.",
    "{first} {last} was elected {role} of {land} on {month} {day}, {year}.",
    "Inflation in {land} slowed to {digit}.{digit}% in {month} from {small}% a year earlier.",
    "The council of {town} approved the budget by {big} votes to {small}.",
    "{land} has a population of {small} million and about {big} hospitals.",
    "{firm}, founded in {year}, employs {big} people in {small} countries.",
]
PLAIN = [
    "The streets near the old harbour were quiet again by the evening.",
    "Residents said they had never seen the river carry so much timber and mud.",
    "Officials declined to comment further, and the doors of the hall stayed closed.",
    "{last} told reporters outside the building that the wait had been a long one.",
    "Few expected the debate to end as calmly as it had begun.",
    "Shops along the main road opened late because the trains were not running.",
    "Analysts warned that the mood could change as soon as the first bills arrive.",
    "{last} walked slowly through the crowd and shook every hand that was offered.",
    "Critics called the plan vague, while its friends praised the care behind it.",
    "A spokeswoman for {firm} said the company was reading the report closely.",
    "It was not clear who had asked for the meeting, or why it had been moved.",
    "Farmers in the hills around {town} have long complained about the price of water.",
    "The weather office expects more rain before the wind turns to the north.",
    "Negotiators from {land} left through a side door without a word.",
]


class Dice:
    """A small generator of its own, so that text stays the same with any Python."""

    def __init__(self, seed):
        self.state = seed

    def below(self, n):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 33) % n

    def pick(self, items):
        return items[self.below(len(items))]


def sentence(dice):
    form = dice.pick(STATED) if dice.below(4) == 0 else dice.pick(PLAIN)
    return form.format(first=dice.pick(FIRST), last=dice.pick(LAST), land=dice.pick(LAND),
                       land2=dice.pick(LAND), town=dice.pick(TOWN), firm=dice.pick(FIRM),
                       role=dice.pick(ROLE), weekday=dice.pick(WEEKDAY), month=dice.pick(MONTH),
                       small=2 + dice.below(97), big=100 + dice.below(900), digit=1 + dice.below(9),
                       day=1 + dice.below(28), year=1995 + dice.below(30))


def article(dice, blank):
    """About 8 KB: a headline, a dateline, paragraphs of three to six sentences."""
    count, size = 0, 0
    parts = ["%s and %s weigh a new accord" % (dice.pick(LAND), dice.pick(LAND)),
             "%s, %s %d, 2025" % (dice.pick(TOWN).upper(), dice.pick(MONTH), 1 + dice.below(28))]
    while size < 8000:
        paragraph = [sentence(dice) for _ in range(3 + dice.below(4))]
        count += len(paragraph)
        parts.append(" ".join(paragraph))
        size += len(parts[-1])
    return blank.join(parts) + blank, count


def write_text(folder, size, shape):
    dice, done, sentences, number = Dice(20251121), 0, 0, 0
    whole = None if shape == "files" else open(os.path.join(folder, "news.txt"), "w")
    while done < size:
        text, count = article(dice, " " if shape == "line" else "\n\n")
        sentences += count
        done += len(text)
        out = whole or open(os.path.join(folder, "%05d.txt" % number), "w")
        out.write(text)
        if not whole:
            out.close()
        number += 1
    if whole:
        whole.close()
    return sentences


def write_stream(size):
    """A document a line, of any length altogether; nothing is kept."""
    dice, done, number = Dice(20251121), 0, 0
    while done < size:
        number += 1
        document = {"id": "news-%08d" % number, "date": "2025-%02d-%02d" % (1 + number // 28 % 12, 1 + number % 28),
                    "text": article(dice, "\n\n")[0]}
        line = json.dumps(document) + "\n"
        sys.stdout.write(line)
        done += len(line)


def write_facts(folder, count):
    """Four documents tell each figure; all agree."""
    with open(os.path.join(folder, "facts.ndjson"), "w") as out:
        for i in range(count):
            subject, document = divmod(i, 4)
            fact = {"kind": "figure", "measure": "employees", "amount": 100 + subject % 900,
                    "of": "%s %d" % (FIRM[subject % len(FIRM)], subject), "period": "2020",
                    "at": {"document": "d%d.txt" % document, "line": subject + 1}}
            out.write(json.dumps(fact) + "\n")
    return count


def main():
    folder, size, shape = sys.argv[1:]
    if shape == "stream":
        write_stream(int(float(size) * 1e6))
        return
    os.makedirs(folder, exist_ok=True)
    if shape == "facts":
        print(write_facts(folder, int(size)))
    else:
        print(write_text(folder, int(float(size) * 1e6), shape))


main()
