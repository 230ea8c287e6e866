"""Words of grammar: they carry no content of their own. Other checks look at some of them."""

_CLOSED = """
hinzu davor dahinter daneben dazwischen dabei hinaus jede jeder jedes jedem jeden derentwegen
ihrerseits unsererseits meinerseits seinerseits andererseits einerseits
dessentwegen deren dessen denen indes demgegenüber dementsprechend stattdessen worin wobei wonach
wovon wogegen hiernach hierum a ab aber abs abzüglich allerdings als also am an angesichts anhand
anlässlich ans anstelle
anschließend anstatt art auch auf aufgrund aufs aus ausweislich außer außerdem außerhalb b bei beim
beispielsweise bereits betreffend bevor beziehungsweise bezüglich bin binnen bis bisher bislang
bist bitte bzw ca circa d da dabei dadurch dafür dagegen daher dahin damit danach dank dann daran
darauf daraus darf darfst darin darum darunter darüber das dasjenige dass dasselbe davon dazu daß
dem demnach demzufolge den denjenigen denn dennoch der derjenige derselbe derselben derzeit des
deshalb deswegen dich die diejenige diese dieselbe diesem diesen dieser dieses dir doch dort
dorthin dr du durch durfte durften dürfen dürfte dürften ehe eher ein eine einem einen einer eines
einschließlich entsprechend entweder er erst es etc etwa euch falls ferner folglich frau für fürs
ganz gar gegebenenfalls gegen gegenüber gehabt gem gemäß gewesen geworden ggf gleichwohl h habe
haben habt hast hat hatte hatten herr herrn hier hierauf hieraus hierbei hierdurch hierfür
hiergegen hierher hierin hiermit hiervon hierzu hierüber hinsichtlich hinter hätte hätten i ich
ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im in indem infolge infolgedessen inklusive
innerhalb ins insbesondere insofern insoweit ist ja je jedoch jene jenem jenen jener jenes jetzt
kann kannst kein keine keinem keinen keiner keinerlei keines konnte konnten können könnt könnte
könnten laut m mag man mangels mehr mein meine meinem meinen meiner meines meist mich mir mit
mithin mittels muss musst musste mussten möchte möchten mögen müssen müsst müsste müssten nach
nachdem namens neben nebst nein nicht nichts nie niemals niemand noch nr nun nunmehr nur nämlich
ob obwohl oder ohne per pro prof rund samt schon sehr sei seid seien sein seine seinem seinen
seiner seines seit seitens selber selbst sich sie sind so sobald sodann sodass sofern sogar
solange soll sollen sollst sollte sollten somit sondern soweit sowie statt str trotz trotzdem u um
und ungefähr uns unser unsere unserem unseren unserer unseres unter usw v vgl vom von vor wann war
waren warum was weder wegen weil weiter weiterhin welche welchem welchen welcher welches wem wen
weniger wenn wer werde werden weshalb wessen wie wieso will willst wir wird wirst wo wodurch wofür
woher wohin wollen wollte wollten womit woran worauf worden worüber wozu wurde wurden während wäre
wären würde würden z zu zudem zugunsten zulasten zum zunächst zur zurzeit zuvor zuzüglich zwar
zwecks zwischen über überdies überm
"""
_ABBREVIATIONS = """
a. abs. abzgl. alt. apr. art. aug. az. b. betr. buchst. bzw. ca. d. dez. dr. e. einschl. entspr.
etc. evtl. f. feb. ff. g. gem. ggf. h. halbs. hs. i. inkl. jan. jhrl. lfd. lit. m. max. min. mio.
mrd. mtl. nov. nr. nrn. o. okt. prof. rd. s. satz. sept. sog. st. str. tel. u. usw. v. vgl. z.
ziff. zt. zzgl.
"""
CLOSED = frozenset(_CLOSED.split())
ABBREVIATIONS = frozenset(_ABBREVIATIONS.split())
