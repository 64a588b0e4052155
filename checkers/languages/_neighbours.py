"""Languages without a file of their own that are easily taken for one that has: a text in one of them is in none of
ours. They are told by their small words and letters, like the others, and have nothing else.
"""

from __future__ import annotations

from checkers.languages._words import spaced
from checkers.model.language import Language

_DEVANAGARI = "अआइईउऊऋएऐओऔकखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसहािीुूृेैोौंःँ्ड़ढ़क़ख़ग़ज़फ़ॉऑॅ"

NEIGHBOURS = (
    Language(
        tag="af",
        name="Afrikaans",
        function_words=spaced("""
            die en van in is dat op te nie met vir wat hy sy het was om aan as ook maar by of uit nog na deur oor
            hulle word geword hê had kan geen wel meer hierdie daardie sal sou moet ons ek jy my jou jaar twee ander
            so wie waar toe omdat teen tussen baie alle elke enige reg n hul haar sonder volgens gedurende sê gesê
        """),
        letters="êëéôû",
    ),
    Language(
        tag="ast",
        name="Asturian",
        function_words=spaced("""
            el la los les de del y en que a se un una por con nun pa su sos ye al lo como más pero o esti esta estos
            tamién hasta cuando mui ensin yá tou tola tolos toles nós xente onde quien había yera yeren años dos
            dempués contra otros ello yo él ella nel na nes col pola xurídicu persona derechu tien tienen d
        """),
        letters="áéíóúñü",
    ),
    Language(
        tag="az",
        name="Azerbaijani",
        function_words=spaced("""
            və bir bu da də üçün ilə çox daha kimi amma sonra ən o var hər mən deyil ya nə isə görə ki iki heç yox şey
            onun onu lakin tərəfindən böyük əvvəl olan olaraq olduğu dedi etdi oldu edən il milyon öz bütün biz siz
            onlar çünki hüququ malikdir şəxs
        """),
        letters="əğıöüşç",
    ),
    Language(
        tag="be",
        name="Belarusian",
        function_words=spaced("""
            і у на ў не што з як гэта па але яны мы яна да ад аб каб для так вы усе яго яе іх той быў была было былі
            пры толькі ужо калі або яшчэ ні пад дзе быць таксама гэты гэтая гэтыя гэтага таго тым чым які якая якія
            якіх над паміж пасля без больш гадоў годзе час можа могуць сябе свае вельмі зараз там тут ёсць яму ёй нас
            вас кожны чалавек права мае павінен
        """),
        letters="абвгдеёжзійклмнопрстуўфхцчшыьэюя",
    ),
    Language(
        tag="bg",
        name="Bulgarian",
        function_words=spaced("""
            и на се да в от за с не са е по като че ще при до след това този тази тези което която който които бе беше
            бяха има няма но или ако как така вече още само между към през преди много може защо както му й им ги го я
            ни си във със един една едно два две години година каза според също обаче тъй всеки всяко право човек без
        """),
        letters="абвгдежзийклмнопрстуфхцчшщъьюя",
    ),
    Language(
        tag="bho",
        name="Bhojpuri",
        function_words=spaced("""
            के बा से आ में ना ओकर एह ओह कवनो सभ लोग होखे अउर करे खातिर हवे बाटे जाई हर आदमी
        """),
        letters=_DEVANAGARI,
    ),
    Language(
        tag="ckb",
        name="Central Kurdish",
        function_words=spaced("""
            و لە بە کە بۆ ئەو لەگەڵ ئەم هەر یان دەبێت نییە مافی خۆی هەموو تێدا کەس وەک
        """),
        letters="ئابپتجچحخدرڕزژسشعغفڤقکگلڵمنوۆهەیێ",
    ),
    Language(
        tag="cy",
        name="Welsh",
        function_words=spaced("""
            y yr a i o yn ac ar mae ei fod gan am wedi bod hyn oedd nid neu at eu fel hawl bawb ni sydd hynny un ddau
        """),
        letters="âêîôûŵŷ",
    ),
    Language(
        tag="eo",
        name="Esperanto",
        function_words=spaced("""
            la de kaj en al estas ne pri por kun el ĉiu homo rajtas je sia siaj kiu kiuj ĉi tiu tio aŭ sed li ŝi ili
            per sen laŭ inter povas devas
        """),
        letters="ĉĝĥĵŝŭ",
    ),
    Language(
        tag="et",
        name="Estonian",
        function_words=spaced("""
            ja on ei et see oli ta aga ka kui nii mis kes ole selle tema või siis oleks mida mille juba vaid nüüd seda
            oma võib sellest koos veel enne pärast umbes sest kuidas rohkem kõik need nende olnud olid olema saab ning
            üle alla vahel vastu ilma ajal väga nagu kus igal inimesel õigus tal teda aastat aasta ütles
        """),
        letters="äõöüšž",
    ),
    Language(
        tag="eu",
        name="Basque",
        function_words=spaced("""
            eta da ez bat ere du dira izan den egin zuen zen baina edo dute duen baino horrek hau bere beste guztiak
            urte bi arte gabe eskubidea gizon guztiek inor nahiz hori dela behar dituzte dauka
        """),
        letters="ñ",
    ),
    Language(
        tag="ga",
        name="Irish",
        function_words=spaced("""
            an na a agus i ar is go ag le do de tá sé sí ní bhí nó mar ach atá chun gach duine ceart aige féin ó idir
            gan níl
        """),
        letters="áéíóú",
    ),
    Language(
        tag="gl",
        name="Galician",
        function_words=spaced("""
            o a os as de do da dos das e en no na nos nas que un unha unhas uns por para con non se ao aos á ás é foi
            son máis como mais mas ou seu súa seus súas ser está tamén polo pola polos polas entre xa ata sobre iso
            este esta ese esa el ela eles elas despois cando moi ten teñen hai sen mesmo aínda anos ano dous onde eran
            nin quen só dixo durante segundo outro outros cada todo toda persoa dereito calquera
        """),
        letters="áéíóúñü",
    ),
    Language(
        tag="hr",
        name="Croatian and Bosnian",
        function_words=spaced("""
            i u na je da se za od s sa su ne po kao što će pri do nakon to ovaj ova ove koji koja koje koju bio bila
            bilo ali ili ako kako tako već još samo između prema prije mnogo može mu joj im ih ga nas mi jedan jedna
            jedno dva dvije godina godine rekao također svatko pravo bez njegov svoj njihov svaki li bi biti nije ima
            imaju te sve iz kod kada gdje nego mora tko šta tokom ko svako
        """),
        letters="čćđšž",
    ),
    Language(
        tag="ht",
        name="Haitian Creole",
        function_words=spaced("""
            nan ak pou yo li se ki yon pa te gen tout moun dwa sou a an la oswa fè kapab men si lè peyi san
        """),
        letters="èòà",
    ),
    Language(
        tag="is",
        name="Icelandic",
        function_words=spaced("""
            og í að það sem er á af fyrir með til hefur ekki um ég hann en var frá við svo getur þegar hún út nú eftir
            líka eða undir sig skal vilja hafa mót þar allir mikið bara yfir þá hans hennar þeim margir hér verður
            vera verið ár tvö segir inn upp milli án síðan hverjir hvers hver rétt maður skulu eiga þess þessi
        """),
        letters="áðéíóúýþæö",
    ),
    Language(
        tag="jv",
        name="Javanese",
        function_words=spaced("""
            ing lan kang sing marang utawa iku ora kanggo saka karo dadi wong saben hak ana kabeh bisa uga wis iki
            sarta kudu
        """),
    ),
    Language(
        tag="kk",
        name="Kazakh",
        function_words=spaced("""
            және мен бір бұл да де үшін ол осы болып емес бар жоқ оның өз туралы барлық деп болады адам құқығы немесе
            кейін әр әрбір
        """),
        letters="аәбвгғдежзийкқлмнңоөпрстуұүфхһцчшщыіэюя",
    ),
    Language(
        tag="lb",
        name="Luxembourgish",
        function_words=spaced("""
            de d déi dat ass a an en eng vun mat op net fir als och sech zu bei oder vum dem den si hien gëtt gouf war
            waren huet hunn kann keen méi dës hir säin ech mir muss soll ënner joer zwee aner wéi wien wou wann géint
            tëscht vill all jidder recht mënsch
        """),
        letters="äëéöü",
    ),
    Language(
        tag="lt",
        name="Lithuanian",
        function_words=spaced("""
            ir yra kad su į iš tai ar bet kaip nuo po per už apie buvo jis ji jie tik dar jau kuris kuri kurie būti
            turi savo nėra ne taip pat metų metais visi tarp be prieš kai kur daugiau labai kiekvienas žmogus teisę
            jos jo ši šis o
        """),
        letters="ąčęėįšųūž",
    ),
    Language(
        tag="lv",
        name="Latvian",
        function_words=spaced("""
            un ir ar par no uz ka kas tas to lai ne vai arī pie viņš viņa bija nav pēc ja kā tikai jau vēl bet savu
            savas tiek šo šis šī gadu gadā visi visu starp bez pret būt kad kur vairāk ļoti katram cilvēkam tiesības
            kādu dēļ līdz
        """),
        letters="āčēģīķļņšūž",
    ),
    Language(
        tag="mk",
        name="Macedonian",
        function_words=spaced("""
            и на се да во од за со не е по како дека ќе при до тоа овој оваа овие што кој која кое кои беше беа има
            нема но или ако така веќе уште само меѓу кон пред многу може му им ги го ја ни си еден една едно два две
            години година рече според исто секој право човек без нивните неговите биде
        """),
        letters="абвгдѓежзѕијклљмнњопрстќуфхцчџш",
    ),
    Language(
        tag="mn",
        name="Mongolian",
        function_words=spaced("""
            ба нь бол энэ тэр юм байна байгаа хүн эрх бүр болон эсвэл өөрийн бүх мөн нэг
        """),
        letters="абвгдеёжзийклмноөпрстуүфхцчшщъыьэюя",
    ),
    Language(
        tag="mr",
        name="Marathi",
        function_words=spaced("""
            आहे आणि व या हे की च्या चा ची चे ला ने ते तो ती नाही आहेत होते होता होती केली केला केले करण्यात असे म्हणून
            तर पण किंवा येथे यांनी त्या त्यांच्या प्रत्येक हक्क झाला झाले झाली करून असून पासून
        """),
        letters=_DEVANAGARI + "ळ",
    ),
    Language(
        tag="ms",
        name="Malay",
        function_words=spaced("""
            yang dan di dari untuk dengan pada ini itu dalam tidak akan oleh ke adalah juga telah sebagai bahawa ada
            atau mereka kami kita saya lebih kerana boleh dapat tahun seperti tetapi ketika sudah para antara namun
            sangat selepas ia tersebut hanya masih lain sebuah seorang banyak tentang belum bagi jika maka beberapa
            harus kepada sekitar orang hal hingga satu dua tiga lagi sejak terhadap melalui menjadi merupakan selama
            sehingga berkata iaitu agar pihak sebelum ialah serta berhak kerajaan syarikat malah daripada beliau turut
            bukan hendaklah
        """),
    ),
    Language(
        tag="mt",
        name="Maltese",
        function_words=spaced("""
            il l li ta u ma fi għal minn kull jedd dritt persuna għandu hu hija biex mill bil bħala jew dan din kien
            mhux tal
        """),
        letters="ċġħż",
    ),
    Language(
        tag="nds",
        name="Low German",
        function_words=spaced("""
            de dat un in van is för mit to nich een en ok up as bi oder ut noch na dör över se he warrt weer hett
            hebben harr wo kann keen mehr düsse sik al ehr sien ik ji wi mutt schall schull ünner jahr twee anner so
            well wer wenn gegen twüschen veel all jedeen minsch recht
        """),
        letters="äöü",
    ),
    Language(
        tag="ne",
        name="Nepali",
        function_words=spaced("""
            को मा र छ हुने गर्ने पनि यो त्यो लाई ले हो का की छन् भने गरेको भएको थियो थिए गर्न सबै तथा वा हुनेछ गरी
            अधिकार प्रत्येक व्यक्तिलाई आफ्नो नेपाल
        """),
        letters=_DEVANAGARI,
    ),
    Language(
        tag="nn",
        name="Norwegian Nynorsk",
        function_words=spaced("""
            og i at det som ein på er av for med til den har dei ikkje om eit han men var eg frå vi så kan når ho ut
            no etter også eller under seg ved sin skal ville hadde mot der alle enn mykje ha berre over kjem då hans
            hennar mange finst her vart blir vere vore år to seier sa inn opp mellom utan innan meir sidan få får
            gjennom kva kven korleis kvar kvart meg deg oss de nokon noko difor fordi både andre må kunne medan sjølv
        """),
        letters="æøå",
    ),
    Language(
        tag="oc",
        name="Occitan",
        function_words=spaced("""
            lo la los las de del dels e en que un una per amb non al als es an mai coma mas o aqueste aquesta son sa
            sas ses entre tanben fins quand plan sens ja tot tots tota dins sus pas lor lors ne i aver aguèt foguèt
            pòt pòdon cada persona dreit dreches se deu qu d l ni cap el ela
        """),
        letters="àáçèéíòóú",
    ),
    Language(
        tag="ps",
        name="Pashto",
        function_words=spaced("""
            په د او چې دي ته کې سره له هغه ده شي نه يو دا څخه هر دی یې کړي باید خپل هم یا کولو حق پر
        """),
        letters="آابپتټثجچحخدډذرړزژسشصضطظعغفقکګلمنڼوهيېۍئځڅږښ",
    ),
    Language(
        tag="rm",
        name="Romansh",
        function_words=spaced("""
            il la las ils e da en che in ina per cun betg al als è èn u quest questa ses sia lur tut cas dretg mintga
            persuna ni vegn ha han sin sco ed pli
        """),
        letters="àèéìòù",
    ),
    Language(
        tag="sa",
        name="Sanskrit",
        function_words=spaced("""
            च न तु अपि इति वा एव यत् तत् सर्वे अस्ति भवति सन्ति तस्य अधिकारः
        """),
        letters=_DEVANAGARI,
    ),
    Language(
        tag="sl",
        name="Slovenian",
        function_words=spaced("""
            in v na je da se za od z s so ne po kot bo pri do to ta te ki bil bila bilo ali če kako tako že še samo
            med proti pred veliko lahko mu ji jim jih ga nas mi en ena eno dva dve let leta dejal tudi vsakdo pravo
            brez njegov svoj njihov vsak bi biti ni ima imajo vse iz kdaj kjer kdor ter zaradi pa kar kateri katera
            katere bodo sta smo
        """),
        letters="čšž",
    ),
    Language(
        tag="sq",
        name="Albanian",
        function_words=spaced("""
            e të në dhe i një me për që nga është se më nuk ka si por janë do ishte kanë kjo ky ose edhe duke kur
            vetëm pas para mund ajo ai tij saj tyre prej pa deri gjatë çdo njeri drejtë secili këtë kësaj
        """),
        letters="çë",
    ),
    Language(
        tag="sr",
        name="Serbian",
        function_words=spaced("""
            и у на је да се за од са су не по као што ће при до после то овај ова ове који која које био била било али
            или ако како тако већ још само између према пре много може му јој им их га нас ми један једна једно два
            две година године рекао такође свако право без његов свој њихов сваки ли би бити
        """),
        letters="абвгдђежзијклљмнњопрстћуфхцчџш",
    ),
    Language(
        tag="su",
        name="Sundanese",
        function_words=spaced("""
            anu jeung ku di ka nu teu pikeun ti sarta ieu éta jelema hak unggal kudu boga ogé atawa dina jadi henteu
            ngeunaan
        """),
    ),
    Language(
        tag="sw",
        name="Swahili",
        function_words=spaced("""
            na ya wa kwa ni katika la za cha kuwa au hii huo haki kila mtu yake zake wake watu kama lakini hiyo hizo
            bila kutoka pia mwaka miaka alisema hilo vya ili si
        """),
    ),
    Language(
        tag="tl",
        name="Filipino",
        function_words=spaced("""
            ang ng sa na mga at ay ni si para kay o hindi may ito siya sila niya nila ko mo ka kung pa lamang din rin
            nang upang bawat tao karapatan kanyang kanilang mula dahil pero isang kaniyang walang
        """),
        letters="ñ",
    ),
    Language(
        tag="tt",
        name="Tatar",
        function_words=spaced("""
            һәм белән бер бу да дә өчен ул шул булып түгел бар юк аның үз турында барлык дип кеше хокукы яки соң һәр
        """),
        letters="аәбвгдеёжҗзийклмнңоөпрстуүфхһцчшщъыьэюя",
    ),
    Language(
        tag="ur",
        name="Urdu",
        function_words=spaced("""
            کے میں ہے کی اور سے کو کا پر نے یہ کہ ایک ہیں بھی تھا وہ اس لیے نہیں تو ہو یا کر تھے تھی جو اپنے ان ہوئے
            گیا کیا تک ساتھ بعد کہا جا رہے رہا رہی ہوا ہوئی کوئی ہر شخص حق
        """),
        letters="آابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہھءیےئؤ",
    ),
    Language(
        tag="yi",
        name="Yiddish",
        function_words=spaced("""
            די דער און אין צו איז פון מיט אויף ניט דאס א אן פאר זיך ער זי מען וואס ווי האט זאל אדער יעדער
        """),
        letters="\u05f0\u05f1\u05f2\u05b7\u05b8",
    ),
    Language(
        tag="zu",
        name="Zulu",
        function_words=spaced("""
            ukuthi futhi noma kanye uma kodwa lokho lapho umuntu wonke unelungelo ngoba ngaphandle kumele
        """),
    ),
)
