"""Words the offline writer knows from loglines: people, animals, verbs, things that cannot be held or seen."""

from typing import Literal, cast

Gender = Literal["female", "male", "neuter", ""]
Family = Literal["find", "quest", "make", "rescue", "meet", "danger", "change"]


def words(text: str) -> frozenset[str]:
    return frozenset(text.split())


WOMEN = words(
    "woman women girl girls sister sisters mother mothers grandmother grandmothers grandma daughter"
    " daughters aunt wife"
    " widow queen princess actress waitress nun witch witches bride ballerina heroine lady duchess empress priestess"
    " seamstress stewardess goddess mermaid schoolgirl cowgirl niece mum mom granddaughter governess midwife"
    " saleswoman policewoman fisherwoman businesswoman hostess sorceress housewife girlfriend"
)
MEN = words(
    "man men boy boys brother brothers father fathers grandfather grandfathers grandpa son sons uncle husband widower"
    " king prince actor waiter monk wizard groom hero lord duke emperor priest fisherman cowboy nephew dad grandson"
    " samurai schoolboy postman mailman policeman fireman businessman salesman knight fishermen boyfriend gentleman"
    " butler viking"
)
CHILDREN = words(
    "boy girl child kid children kids boys girls orphan orphans toddler schoolboy schoolgirl pupil twins"
)
TEENS = words("teen teens teenager teenagers student students apprentice cadet adolescent")
OLD = words(
    "grandmother grandmothers grandfather grandfathers grandma grandpa widower elder veteran pensioner crone hermit"
)
OLD_WORDS = words("old elderly aging ageing aged retired ancient last grey gray dying")
YOUNG_WORDS = words("young teenage little small junior rookie new")

ROBOTS = words("robot robots android androids droid cyborg automaton machine drone rover ai")
BIRDS = words(
    "bird crow raven owl pigeon penguin parrot seagull gull duck goose sparrow eagle hen rooster swan"
)
ANIMALS = BIRDS | words(
    "cat dog fox wolf bear horse pony mouse rat rabbit hare squirrel hedgehog badger deer lion lioness tiger elephant"
    " monkey donkey goat sheep cow pig whale dolphin octopus turtle tortoise frog otter seal shark"
    " orca puppy kitten dragon"
    " unicorn beaver raccoon panda kangaroo koala snail bee ant camel llama mole bat hamster lynx reindeer"
)

PEOPLE = (
    WOMEN
    | MEN
    | CHILDREN
    | TEENS
    | OLD
    | words(
        "person people stranger friend friends family neighbour neighbor lover lovers couple thief"
        " ghost spirit master"
        " mentor teacher boss rival enemy killer murderer villain captain crew soldier soldiers doctor nurse guest"
        " guests patient prisoner refugee traveller traveler visitor partner colleague villagers neighbours parent"
        " parents twin tourist spy assassin hunter customer passenger passengers detective inspector child cousin"
        " survivor survivors creature monster alien aliens giant guide prodigy champion clone zombie vampire narrator"
    )
)

ABSTRACT = words(
    "truth love secret secrets past future way world life lives time war peace revenge job dream"
    " dreams hope fear home"
    " everything something nothing meaning self courage faith identity freedom happiness grief memory memories loss"
    " death friendship power justice plan group chance fate destiny career mystery case murder"
    " murders crime thing things"
    " ability voice song language day night year summer winter truth plot reason conspiracy disease illness invasion"
    " storm race marathon competition contest game match championship election trial journey trip adventure deadline"
    " promise place places sense part side lot kind order rules rule law system end beginning moment chaos evil"
    " village town city country planet earth mars moon sea ocean desert forest mountain mountains island school"
    " hospital kingdom castle universe galaxy humanity mankind society community business company restaurant"
    " apartment house land border river lake farm station work art music dance cooking magic signal debt"
    " debts wish wishes edge bottom top rest middle heart name names number word words idea favour favor mission task"
    " lesson lessons skill one ones visions vision powers feelings silence rain snow wind darkness"
    " light shadow tide sky"
)

TINY = words(
    "bee bees ant moth butterfly snail firefly goldfish fish caterpillar ladybird beetle cricket spider"
)
"""Too small to share a scene with: they are carried."""

GRAZERS = words("horse pony cow goat sheep donkey deer elephant camel llama pig bull")
SWIMMERS = words("whale dolphin octopus fish shark mermaid seahorse jellyfish orca")

LARGE = words(
    "ship boat yacht submarine house car truck bus train plane aeroplane airplane rocket spaceship"
    " spacecraft piano organ"
    " whale tree tower bridge machine door gate statue wall ladder stairs staircase well tunnel"
    " cave grave tomb temple"
    " church garden field bakery cafe café shop bookshop library museum factory mine wreck shipwreck body corpse"
    " skeleton horse motorcycle motorbike bicycle bike tractor robot dragon star stars comet asteroid sun portal room"
    " cellar attic basement lighthouse elephant island vault treasure ruins wagon raft caravan"
    " ballroom theatre theater"
    " carousel planetarium telescope fossil dinosaur bank elevator lift escalator generator computer printer boiler"
    " freezer heater reactor projector helicopter trailer locker corridor"
)

TRAILING = words("empty alone dead gone missing alive full open asleep ruined abandoned changed")
"""Adjectives that come after their noun: "finds his house empty"."""

VAGUE = words(
    "mysterious strange old lost hidden secret forgotten ancient magical magic new own last first"
    " only single very real"
    " small little tiny big great long beautiful precious rare long-lost missing dead famous unknown anonymous late"
    " unusual odd final certain cursed enchanted unlikely dangerous deadly perfect stolen valuable"
)

WEATHER = words(
    "storm flood fire wind rain snow blizzard hurricane tide fog avalanche volcano wave winter drought"
)
"""What comes over people and is nobody itself."""
AGENTS = ("er", "or", "ist", "ian", "smith", "wright", "eer", "herd", "woman", "man")
"""Endings of words for people: a glassblower, a planner."""
NOT_AGENTS = words(
    "river tower flower letter computer winter summer water paper silver mirror door number danger feather border"
    " anger hunger thunder shelter sweater poster ladder finger shoulder power meteor sensor reactor tractor motor"
    " color colour error horror terror rumor armor trailer elevator generator calculator projector container counter"
    " printer lighter hammer drawer chamber ember list mist fist wrist harbor corridor vapor helicopter monster matter"
    " theater center corner fever silver copper layer order locker boiler roller toaster heater freezer dinner supper"
    " chapter quarter character"
)
VERBS: dict[str, Family] = {
    verb: cast(Family, family)
    for family, verbs in {
        "find": "pick find discover hold fold receive inherit uncover unearth open spot notice steal get read dig"
        " buy hear see watch stumble unlock recover translate",
        "quest": "travel journey search race cross climb return deliver carry follow sail fly drive walk ride seek"
        " explore leave run bring take go embark chase track trek sneak creep crawl march wander visit"
        " arrive reach set head venture hike"
        " swim row descend ascend smuggle wander pursue look come drift navigate cycle migrate lead",
        "make": "compete win perform learn train cook bake paint dance play sing build write invent create teach fix"
        " repair practise practice prepare grow plant compose rebuild restore make run-away sculpt"
        " carve draw knit sew"
        " photograph film record design mend box surf skate juggle craft assemble brew enter",
        "rescue": "save rescue protect hide help guard adopt heal shelter free feed raise nurse care keep defend"
        " comfort bury evacuate foster shepherd",
        "meet": "meet befriend fall love reunite marry reconcile forgive encounter join share kiss date connect visit"
        " bond team",
        "danger": "beat fight escape hunt face stop survive battle confront flee kill investigate solve"
        " hack rob break catch defuse disarm"
        " destroy defeat outwit avenge infiltrate expose attack hijack challenge trap duel crash clear overthrow"
        " resist infect witness",
        "change": "lose wake remember become forget try struggle decide realise realize dream wait believe want need"
        " hope begin start grieve age move quit retire lie live turn grow-up refuse choose accept question know"
        " regret vow pretend think imagine have be work spend suffer fear give talk speak sell trade switch shrink"
        " vanish disappear cope overcome come-back count collect send operate whisper burn stand sit"
        " disobey haunt light repaint clean gather show",
    }.items()
    for verb in verbs.split()
}  # fmt: skip

HOLDING = words(
    "find discover receive inherit uncover unearth spot notice catch steal get read dig buy recover translate carry"
    " deliver bring take smuggle return lose keep hide open build make bake cook paint write repair"
    " fix restore sew knit"
    " draw carve sculpt craft give sell send collect pick hold play photograph break protect guard fold"
)
UNSEEN = words(
    "learn decide realise realize try want struggle believe dream become love hope need plan know"
    " forget remember wish"
    " gather show begin start refuse choose accept question regret vow pretend think imagine have be live cope"
    " overcome suffer fear"
    " survive inherit investigate solve compete work spend grieve age quit retire adopt care fall"
    " connect hear run come"
    " go visit save stop protect get take keep turn count set look see head lead team bond date need reconcile"
    " forgive raise operate whisper burn stand sit clear break expose avenge overthrow sell buy"
    " trade beat move think suffer clean give talk lose answer"
)

MODALS = words("must should can cannot will would could may might has have is are")
CHAINS = words(
    "try want struggle decide learn begin start have be need hope plan agree refuse vow set fight race choose attempt"
    " force ask hire send manage dream travel go return long strive prepare offer sail come promise"
    " volunteer wait seek use help"
)
SUBORDINATORS = words("when after while as before since once if although though because until during")
CLAUSE_STARTS = words(
    "and but before when until while after because so only where unless as then if whose who which"
    " that though although"
    " since despite without"
)
PREPOSITIONS = words(
    "in on at by from to into with without under over through across between behind beneath beside near along for of"
    " about against among around during inside outside upon toward towards onto beyond off up down out back"
)
DETERMINERS = words(
    "a an the two three four five six seven several some his her their its my our your this that"
    " these those one another"
    " every each no young old many both"
)
NUMBERS = {
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "several": 3,
    "some": 3,
    "both": 2,
}
IRREGULAR_PLURALS = {
    "men": "man", "women": "woman", "children": "child", "people": "person", "mice": "mouse", "wolves": "wolf",
    "thieves": "thief", "geese": "goose", "fishermen": "fisherman", "twins": "twin", "wives": "wife",
}  # fmt: skip
NOT_NAMES = words(
    "I Nobody Somebody Someone Everybody Everyone"
    " Earth Mars Moon Venus Jupiter Christmas Halloween Easter January February March April May June July August"
    " September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday Paris London Tokyo"
    " Rome Berlin Madrid Lisbon Vienna Prague Venice Moscow Cairo Lagos Nairobi Mumbai Delhi Beijing Shanghai Seoul"
    " Kyoto Istanbul Athens Dublin Chicago Boston Texas California Alaska Manhattan Brooklyn Hollywood America Africa"
    " Europe Asia Arctic Antarctica Sahara Atlantic Pacific Himalayas Everest Alps Japan China France Italy Spain"
    " Germany Poland Russia India Mexico Brazil Ireland Scotland England Iceland Norway Sweden Ukraine Egypt Greece"
    " Kenya Nigeria Vietnam Korea Nazi Nazis World War Great New York San Francisco Los Angeles Las Vegas AI God"
    " Victorian Roman Viking Soviet Japanese French Italian Spanish German Polish Russian Indian Mexican Brazilian"
    " Irish Scottish English British American African European Chinese Korean Arab Turkish Greek Egyptian Norwegian"
    " Swedish Dutch Ukrainian Nigerian Kenyan Vietnamese Western Eastern Northern Southern Mr Mrs"
    " Ms Dr Captain Professor"
    " Sahara Amazon Nile Seine Thames Harlem Havana Siberia Greenland Cuba Peru Chile Argentina Buenos Aires"
)
