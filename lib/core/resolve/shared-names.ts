/** Names that so many bear that the whole name alone is no proof: "John Smith", "Ayşe Yılmaz", "Иван Петров". */
import { lazily } from '../text/lazily';
import { foldWord } from './fold-word';
import { isGivenName } from './given-names';

/** The commonest surnames of some languages: of each at least one in a few hundred people has one. */
const COMMONEST =
  'smith johnson williams brown jones miller davis wilson anderson taylor thomas moore martin jackson thompson white lee harris ' +
  'clark lewis robinson walker hall young allen king wright scott green baker adams nelson hill campbell mitchell roberts carter ' +
  'phillips evans turner parker collins edwards stewart morris murphy cook rogers morgan cooper peterson reed bailey bell kelly ' +
  'howard ward cox richardson wood watson brooks bennett gray james hughes price myers long ross sullivan russell jenkins perry ' +
  'butler barnes fisher harrison graham murray hamilton cole west jordan owens reynolds ellis gibson marshall wells davies shaw ' +
  'garcia rodriguez martinez hernandez lopez gonzalez perez sanchez ramirez torres flores rivera gomez diaz cruz morales silva santos ' +
  'oliveira souza pereira ferreira costa müller schmidt schneider fischer weber meyer wagner becker schulz hoffmann koch bauer richter ' +
  'klein wolf dubois durand bernard petit moreau laurent rossi russo ferrari bianchi jansen bakker visser nowak kowalski novak ' +
  'yılmaz kaya demir çelik şahin yıldız yıldırım öztürk aydın özdemir arslan doğan kılıç aslan çetin kara koç kurt özkan şimşek ' +
  'cohen levy levi mizrahi peretz friedman ahmed ahmad ali khan hussein hassan ibrahim mohammed mohamed hossain rahman singh kumar ' +
  'sharma gupta patel shah kim lee park choi wang li zhang liu chen yang huang zhao wu nguyen tran tanaka suzuki sato takahashi ' +
  'כהן לוי מזרחי פרץ ביטון דהן אברהם פרידמן אזולאי محمد أحمد علي حسن حسين إبراهيم خليل صالح عباس يوسف ' +
  'иванов петров смирнов кузнецов попов васильев соколов михайлов новиков федоров морозов волков алексеев лебедев семенов козлов ' +
  'степанов павлов мельник шевченко бондаренко коваленко';

const commonest = lazily(() => new Set(COMMONEST.split(' ').map(foldWord)));

/** Is the folded form a common given name with one of the commonest surnames? */
export function isOftenShared(form: string): boolean {
  const [first = '', second = '', ...more] = form.split(' ');
  return more.length === 0 && commonest().has(second) && isGivenName(first);
}
