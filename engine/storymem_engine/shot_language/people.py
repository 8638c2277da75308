"""Words for people, animals and robots: kind, age and how many."""

from storymem_engine.shot_language.prose import Lexicon, lexicon, phrase_values, word_set
from storymem_engine.shot_language.reading import FigureKind

PEOPLE: dict[tuple[FigureKind, str], str] = {
    ("woman", "adult"): (
        "woman | lady | mother | mom | mum | mama | wife | queen | actress | aunt | waitress | housewife"
        " | nun | policewoman | businesswoman | stewardess | maid | bride | empress | princess | duchess"
        " | heroine | seamstress | ballerina | governess | widow | saleswoman | fisherwoman | priestess"
        " | witch | sorceress | landlady | geisha | mermaid | goddess | girlfriend | hostess | countess"
        " | baroness | abbess | washerwoman | madam | midwife | huntress | diva"
    ),
    ("woman", "old"): (
        "grandmother | grandma | granny | old woman | old lady | older woman | elderly woman | crone"
        " | grandmothers | nana | matriarch"
    ),
    ("woman", "teen"): "teenage girl | teen girl | schoolgirl | young maid | cheerleader",
    ("girl", "child"): (
        "girl | daughter | little girl | young girl | niece | granddaughter | little sister | toddler girl"
        " | younger sister | small girl"
    ),
    ("woman", "young"): (
        "young woman | young lady | sister | twin sister | older sister | elder sister | big sister"
    ),
    ("man", "adult"): (
        "man | gentleman | father | dad | papa | husband | king | actor | uncle | waiter | monk | policeman"
        " | businessman | fisherman | salesman | prince | emperor | duke | hero | butler | steward | knight"
        " | wizard | sorcerer | samurai | lumberjack | cowboy | blacksmith | postman | mailman | fireman"
        " | boatman | ferryman | horseman | groom | boyfriend | bartender | landlord | priest | sailor"
        " | bishop | cameraman | footman | watchman | nobleman | lord | baron | swordsman | milkman"
        " | repairman | handyman | craftsman | woodsman | huntsman | abbot | viking | pharaoh | gravedigger"
        " | count | pope | friar | hunter | lighthouse man | harbourmaster | harbour master | harbor master"
        " | shoemaker"
    ),
    ("man", "old"): (
        "grandfather | grandpa | old man | older man | elderly man | elder | old fisherman | grandad"
        " | granddad | patriarch | old sailor"
    ),
    ("man", "young"): "young man | brother | twin brother | older brother | elder brother | guy | lad",
    ("boy", "child"): (
        "boy | son | little boy | young boy | nephew | schoolboy | grandson | little brother | small boy"
    ),
    ("man", "teen"): "teenage boy | teen boy | paperboy | errand boy",
    ("child", "child"): (
        "child | kid | toddler | baby | infant | sibling | orphan | schoolchild | youngster | pupil | urchin"
    ),
    ("person", "teen"): "teenager | teen | adolescent",
    ("person", "adult"): (
        "person | figure | student | professor | teacher | artist | painter | musician | advisor | adviser"
        " | agent | doctor | nurse | scientist | engineer | writer | poet | soldier | guard | pilot"
        " | astronaut | captain | keeper | lighthouse keeper | driver | farmer | chef | cook | baker"
        " | barista | clerk | worker | miner | dancer | singer | pianist | violinist | guitarist"
        " | photographer | detective | officer | police officer | traveler | traveller | stranger | hiker"
        " | climber | swimmer | runner | cyclist | rider | surfer | fencer | warrior | archer | explorer"
        " | mechanic | carpenter | gardener | librarian | lawyer | judge | merchant | shopkeeper | vendor"
        " | customer | neighbour | neighbor | friend | lover | parent | couple | newlyweds | lovers"
        " | cousin | passenger | conductor | clockmaker | watchmaker | potter | weaver | tailor"
        " | apprentice | servant | beggar | thief | spy | assassin | villain | ghost | spirit | angel"
        " | silhouette | partner | colleague | street musician | performer | magician | clown | acrobat"
        " | diver | shepherd | beekeeper | florist | inventor | biologist | researcher | technician"
        " | commander | courier | messenger | wanderer | pilgrim | villager | host | guest | reporter"
        " | journalist | editor | director | author | owner | master | cellist | drummer | composer"
        " | sculptor | jeweller | jeweler | fighter | athlete | coach | referee | skater | skier | boxer"
        " | player | diner guest | patient | surgeon | paramedic | firefighter | janitor | cleaner | porter"
        " | guide | scholar | puppeteer | dressmaker | caretaker | stationmaster | twin"
        " | baker 's apprentice | glassblower | mapmaker | cartographer | astronomer | botanist"
        " | archaeologist | barber | bookseller | street vendor | refugee | hermit | ranger | lifeguard"
        " | tourist | youth | warden | innkeeper | puppet maker | toymaker | candlemaker | instrument maker"
        " | luthier | herbalist | healer | beachcomber | survivor | stowaway | adventurer | mourner"
        " | lookout | sentry | fortune teller | vagabond | drifter | pharmacist | mathematician | physicist"
        " | chemist | programmer | coder | hacker | musicians | prisoner | rebel | elf | dwarf | fairy"
        " | giant | vampire | druid | mage | bard | ninja | pirate | gambler | smuggler | bandit | cop"
    ),
    ("cat", "adult"): "cat | tabby | house cat | tomcat",
    ("cat", "child"): "kitten",
    ("dog", "adult"): (
        "dog | hound | retriever | terrier | collie | sheepdog | labrador | golden retriever | corgi"
        " | spaniel | border collie | husky | stray dog | dachshund | poodle | mutt | beagle | bulldog"
        " | shepherd dog"
    ),
    ("dog", "child"): "puppy | pup",
    ("bird", "adult"): (
        "bird | sparrow | crow | raven | seagull | gull | owl | dove | pigeon | eagle | swan | duck"
        " | parrot | heron | goose | hen | rooster | penguin | crane bird | robin | songbird | hawk"
        " | falcon | magpie | swallow bird"
    ),
    ("bird", "child"): "duckling | chick | fledgling",
    ("horse", "adult"): "horse | mare | stallion | donkey | mule | unicorn | pony | camel | white horse",
    ("horse", "child"): "foal",
    ("robot", "adult"): (
        "robot | android | droid | automaton | cyborg | little robot | small robot | mech | humanoid robot"
    ),
    ("animal", "adult"): (
        "fox | wolf | bear | deer | rabbit | hare | lion | tiger | elephant | monkey | mouse | squirrel"
        " | turtle | tortoise | whale | dolphin | fish | koi | cow | sheep | goat | pig | panda | otter"
        " | hedgehog | frog | snake | dragon | creature | stag | leopard | ox | goldfish | octopus | badger"
        " | raccoon | koala | kangaroo | seal | animal | beast | lamb | bull | monster | crab | giraffe"
        " | snail | lizard | red fox | polar bear | snow leopard | fawn | bunny | hamster | dinosaur"
        " | shark | yak | reindeer | moose | jaguar | panther | alien creature | sea turtle"
    ),
    ("animal", "child"): "cub | fox cub | bear cub",
}

_NOT_PEOPLE = (
    "pirate ship | pirate ships | police car | police cars | "
    "cat 's eye | cat nap | dog eared | dog tags | bird 's eye | horse power | sea horse | king size |"
    " queen size | man made"
    " | master shot | master bedroom | guide book | fish market | fish tank | goldfish bowl | bear in mind"
    " | human figure of"
    " | figure out | mother tongue | player piano | record player | music player | elder tree | hot dog"
    " | old master | count on | duck under | ducks under | ducks behind | ducks into | crane shot | crane"
    " up | crane down"
    " | fishing boat | rocking horse | clothes horse | teddy bear | toy robot | toy dog | stuffed bear |"
    " stuffed animal"
    " | stuffed rabbit | paper crane | paper bird | keeper 's log | master bed | camera lens | guard rail"
    " | fire engine"
    " | photo of | spirits | high spirits | team spirit | in good spirit | spirit of | ghost town | ghost"
    " of | author name"
    " | mouse pad | computer mouse | cook book | cooks | guides the | guides her | guides him | guides it"
    " | guards the"
    " | hosts | chick pea | seals the | seal the | seals it | fish out | fishes out | bears a | bears the"
    " | swallow | swallows"
    " | doctors | owl light | swan song | partner shot | judges | coaches | pilots the | hawk 's view |"
    " rooster weather vane"
    " | weather cock | ships captain log | editor 's desk | pupil dilates | pupils dilate | pupils | bird"
    " song | bird cry"
    " | bird cries | gull cries | gulls cry offscreen | giant screen | giant wave | giant clock | giant"
    " wheel | giant moon"
    " | giant | giants | twin peaks | twin engines | twin beds | twin windows | master of | owner of |"
    " figures | crowd control"
    " | man 's best friend | no man 's land | seal breaks | wax seal | seal | crab apple | bull 's eye |"
    " fairy lights"
    " | fairy tale | snail mail | worker bee | runner up | table runner | rider up | queen bee | friend"
    " request | guest house"
    " | guest room | director 's chair | lion 's share | driver 's seat | passenger seat | pilot light |"
    " rabbit hole"
    " | rabbit ears | monkey bars | mouse click | dragon boat | dragonfly | police officers car | judge by"
    " | sound of birds"
)
NOUNS: Lexicon[tuple[FigureKind, str] | None] = Lexicon(
    lambda: {**phrase_values(PEOPLE), **dict.fromkeys(phrase_values({"": _NOT_PEOPLE}))}
)
"""Person nouns; `None` where the phrase only looks like one."""

ANIMAL_KINDS = word_set("cat dog bird horse robot animal")
ANIMAL_NOUNS: Lexicon[tuple[FigureKind, str]] = Lexicon(
    lambda: {phrase: value for phrase, value in phrase_values(PEOPLE).items() if value[0] in ANIMAL_KINDS}
)
WOMEN = frozenset(("woman", "girl"))
MEN = frozenset(("man", "boy"))

CROWD = lexicon(
    {
        "crowd": (
            "crowd | people | passersby | passer by | pedestrian | onlooker | audience | travelers | travellers"
            " | commuters | spectators | bystanders | villagers | guests | soldiers | townspeople | shoppers"
            " | tourists | passengers | customers | other kids | other children | older kids | dancers"
            " | workers | fans | citizens | classmates | students | taller classmates | mourners | patrons"
            " | diners | partygoers | revelers | revellers | warriors | protesters | dozens | hundreds"
            " | thousands | other girls | other boys | passers by | locals | congregation | army | troops"
            " | worshippers | refugees | troop | choir | bustling | crowded | strangers | market goers"
            " | marketgoers | vendors | townsfolk | neighbours | neighbors"
        ),
    }
)
NUMBERS = {
    "two": 2,
    "both": 2,
    "pair": 2,
    "couple": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "several": 3,
    "some": 3,
    "few": 3,
    "group": 4,
    "trio": 3,
    "many": 5,
    "dozen": 6,
    "dozens": 6,
    "flock": 5,
    "pack": 4,
    "herd": 5,
    "2": 2,
    "3": 3,
    "4": 4,
    "5": 5,
    "6": 6,
}

_WOMEN_NAMES = (
    "ada agnes aiko alice amara amelia amina amy ana anna anne anya ari astrid aurora ava beatrice bella"
    " carla catherine celia chloe"
    " clara claire daisy daiyu daphne diana edith elaine elara elena eleanor elise eliza elizabeth ella"
    " ellen elsa emilia emily emma esther"
    " eva eve evelyn fatima fiona flora florence frida gemma grace greta hana hannah harriet hazel helen"
    " ida ines ingrid irene iris"
    " isabel isabella isla ivy jane jasmine jenny jess jessica joan josephine judith julia juliet kate"
    " katherine katie keiko lara laura"
    " layla leah leila lena lily lina linda lisa lola louise lucia lucy luna lydia mae maggie mai maia"
    " maja mara margaret maria marie marta martha"
    " mary matilda maud maya mei mia mila mina mira miriam molly nadia naomi nell nina noor nora olga"
    " olive olivia ophelia penelope"
    " petra phoebe priya rachel rosa rosalind rose rosie ruby ruth sakura sally sana sara sarah selma"
    " sofia sonia sophia sophie stella"
    " susan sylvia tess thea tilda vera victoria violet wendy willow yara yuki zara zoe"
)
_MEN_NAMES = (
    "aaron abel adam ahmed akira alan albert alex alexander alfred ali amir anders andre andrew anton"
    " antonio arjun arthur baoyu ben"
    " benjamin bill bob boris bruno caleb carl carlos charles charlie chen christopher daniel david diego"
    " dmitri edgar edmund edward eli elias"
    " emil eric erik ethan ezra felix finn francis frank fred gabriel george gideon giles gustav hamid"
    " hans harold harry hassan henrik henry hiro"
    " hugo ian ibrahim igor isaac ivan jack jacob jakob james jamie jan jason jasper jim joe joel john"
    " jonah jonas jonathan jorge jose joseph"
    " josh juan jules julian kai karim karl ken kenji kofi lars leo leon leonard liam linus lorenzo louis"
    " luca lucas luke magnus marco"
    " marcus mark martin mateo matteo matthew max michael miguel mike milo mohammed morpheus nathan neo"
    " ned nick nicholas nikolai noah"
    " oliver omar oscar otto owen pablo patrick paul pedro peter philip pierre rafael raj ravi ray richard"
    " robert rochester rohan roman rudolf"
    " sam samuel santiago sebastian sheldon simon stefan stephen steve takeshi tariq theo theodore thomas"
    " tim tobias tom tomas tony victor"
    " vincent viktor walter wei will william winston xavier yusuf"
)
PAIRS = {
    "parents": 2,
    "twins": 2,
    "lovers": 2,
    "couple": 2,
    "newlyweds": 2,
    "siblings": 2,
    "parent": 2,
    "twin": 2,
    "sibling": 2,
}
"""Words that count for themselves."""
GIVEN_NAMES: dict[str, FigureKind] = {
    **dict.fromkeys(_WOMEN_NAMES.split(), "woman"),
    **dict.fromkeys(_MEN_NAMES.split(), "man"),
}
"""Common given names, for whoever the prompt gives neither a noun nor a pronoun."""
