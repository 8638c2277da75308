"""Words for what somebody wears and how their hair is: garments, colours, headgear, hair styles."""

from storymem_engine.shot_language.prose import lexicon, word_set

BASE_COLOURS = word_set(
    "red orange yellow green blue purple violet pink brown black white grey gray silver gold golden beige"
    " cream ivory tan khaki olive mustard teal turquoise cyan navy indigo crimson scarlet maroon burgundy"
    " rust ochre amber copper bronze peach coral salmon rose magenta lavender lilac plum mauve mint emerald"
    " jade sage charcoal slate ash sand camel chestnut auburn ginger blond blonde brunette rusty saffron"
    " vermilion cobalt azure aqua denim pearl chocolate hazel lemon lime ruby sapphire wine buff tawny taupe"
    " orangish reddish bluish greenish yellowish greyish brownish"
)
SHADES = word_set(
    "pale light dark deep bright soft dusty faded dull vivid muted warm cool icy forest olive navy royal"
    " sky sea moss bottle midnight blood brick burnt mustard sandy powder baby hot steel slate emerald ash"
    " dirty strawberry jet reddish bluish greenish yellowish greyish brownish pine rose wine sun"
)
CLOTH = word_set(
    "wool woollen woolen silk satin leather linen cotton denim velvet fur tweed corduroy knitted knit lace"
    " wooden plaid striped checkered checked flannel tartan simple plain long short heavy light worn old"
    " patched tattered torn oversized baggy tailored formal casual flowing elegant ornate embroidered hooded"
    " buttoned belted ragged loose tight fitted crisp threadbare quilted padded waxed waterproof cropped"
    " sleeveless elaborate fine rough dirty dusty muddy wet soaked neat new shabby weathered thick thin"
    " layered floral patterned paint splattered stained ankle knee length double breasted high collared"
    " collar waist wide brimmed broad necked neck v turtle straw felt bow big little small school hospital"
    " military naval chef 's lab rain trench pea bomber puffer space work down peaked flat full pleated"
    " polka dot vintage victorian traditional beautiful pointed tall red-hooded battered bright shiny"
    " gleaming stiff starched and"
)

GARMENTS = {
    "coat": (
        "coat | overcoat | trench coat | trenchcoat | raincoat | rain coat | peacoat | pea coat | parka"
        " | greatcoat | duster | oilskin | fur coat | anorak | duffel coat | lab coat | slicker"
        " | frock coat | winter coat | tailcoat"
    ),
    "jacket": (
        "jacket | blazer | bomber jacket | windbreaker | bomber | leather jacket | denim jacket"
        " | tunic jacket | anorak jacket"
    ),
    "dress": (
        "dress | gown | sundress | evening gown | wedding dress | nightgown | nightdress | frock | pinafore"
        " | ballgown | sari | qipao | cheongsam | tutu"
    ),
    "suit": (
        "suit | tuxedo | formal attire | business suit | formal clothes | formal wear | three piece suit"
        " | pinstripe suit | pantsuit"
    ),
    "robe": (
        "robe | hanfu | bathrobe | dressing gown | habit | cassock | toga | regal attire | royal attire"
        " | vestments | robes | regal robe | royal robe | tunic | caftan | kaftan | hospital gown"
    ),
    "kimono": "kimono | yukata | hakama",
    "cloak": "cloak | cape | mantle | poncho | shawl | hooded cloak",
    "uniform": "uniform | school uniform | fatigues | livery | scrubs | military uniform | work uniform",
    "armour": "armour | armor | breastplate | chainmail | chain mail",
    "spacesuit": (
        "spacesuit | space suit | flight suit | wetsuit | diving suit | jumpsuit | boiler suit | coverall"
        " | hazmat suit | flightsuit"
    ),
    "hoodie": "hoodie | sweatshirt | hooded sweatshirt | tracksuit",
    "sweater": (
        "sweater | jumper | cardigan | pullover | turtleneck | jersey | fisherman sweater | knitwear"
        " | fisherman 's sweater | roll neck"
    ),
    "shirt": (
        "shirt | t shirt | tshirt | tee | blouse | tank top | polo shirt | undershirt | flannel shirt"
        " | work shirt | singlet"
    ),
    "vest": "vest | waistcoat | gilet | doublet",
    "apron": "apron | smock | pinny",
    "overalls": "overalls | dungarees | work clothes",
    "pyjamas": "pyjamas | pajamas | pyjama | nightshirt",
    "swimsuit": "swimsuit | bikini | swim trunks | bathing suit",
    "skirt": "skirt | kilt | petticoat",
    "trousers": "trousers | jeans | pants | shorts | slacks | leggings | breeches",
    "clothes": "clothes | clothing | outfit | attire | garb | garments | costume | rags",
}
LOWER_GARMENTS = word_set("skirt trousers clothes")
OVER_GARMENTS = word_set("cloak vest apron")

HEADGEAR = {
    "hat": (
        "hat | straw hat | fedora | top hat | bowler | bowler hat | sun hat | beret | bonnet | cowboy hat"
        " | wide brimmed hat | sou 'wester | souwester | witch 's hat | boater | felt hat | sunhat"
        " | bobble hat | chef 's hat | bucket hat | trilby"
    ),
    "cap": (
        "cap | baseball cap | flat cap | beanie | newsboy cap | peaked cap | woolly hat | woollen hat"
        " | knit cap | watch cap | captain 's hat | wool cap | knitted hat | wool hat | sailor 's cap"
        " | captain 's cap"
    ),
    "hood": "hood | hooded",
    "crown": "crown | tiara | diadem | coronet | circlet",
    "scarf": "headscarf | head scarf | turban | hijab | kerchief | bandana | veil | headwrap",
    "helmet": "helmet | hard hat | motorcycle helmet | space helmet | visor",
    "headphones": "headphones",
}

HAIR_STYLES = {
    "long": "long",
    "short": (
        "short | cropped | neatly combed | combed | buzz cut | crew cut | buzzcut | pixie cut"
        " | close cropped | bob | bobbed | shoulder length | short cropped"
    ),
    "bun": "bun | chignon | topknot | hair up | tied up | pinned up | updo | hair pinned",
    "braid": "braid | braided | plait | plaited | pigtail | pigtails | cornrows | dreadlocks",
    "ponytail": "ponytail | tied back | hair tied | pony tail",
    "curly": (
        "curly | curls | wavy | frizzy | curled | afro | ringlets | unkempt | tousled | messy | wild hair"
        " | shaggy"
    ),
    "bald": "bald | shaved head | balding | shaven head | hairless",
    "beard": "beard | bearded | goatee | whiskered chin | stubble | white bearded | grey bearded",
    "moustache": "moustache | mustache",
}
HAIR_NOUNS = word_set(
    "hair haired curls braid braids bun ponytail locks hairdo mane plait plaits pigtails tresses bob"
)
FUR_NOUNS = word_set("fur coat furred coated feathers feathered plumage mane stripes striped spots")
BEARD_NOUNS = word_set("beard bearded goatee moustache mustache stubble")

GARMENT_WORDS = lexicon(GARMENTS)
HEADGEAR_WORDS = lexicon(HEADGEAR)
HAIR_STYLE_WORDS = lexicon(HAIR_STYLES)
GLASSES = word_set("glasses spectacles sunglasses eyeglasses bespectacled goggles monocle")
NOT_GARMENTS = lexicon(
    {
        "": (
            "coat of paint | coat of | coat rack | coat hook | coat stand | dress rehearsal | hood of the car |"
            " crown of the hill | crown of | cap of | bottle cap | suit of cards | vest pocket watch | hair ribbon"
            " | tee shot | cape of | road vest | dress shop | robe hook | wedding dress shop | knight in | snow"
            " cap | wine glasses | drinking glasses | crown prince | crown princess | glasses of | cap on |"
            " dresses up the | coats of | hat stand | hood of | tight shot | shirt shop | hat shop | to dress"
        ),
    }
)
