import type { FindingCode } from "../../checks/finding";
import { codeInconnu } from "./codeInconnu";
import { enveloppeDepassee } from "./enveloppeDepassee";
import { enveloppePerdue } from "./enveloppePerdue";
import { enveloppeReste } from "./enveloppeReste";
import { finessDoublon } from "./finessDoublon";
import { finessInvalide } from "./finessInvalide";
import { formulePerimee } from "./formulePerimee";
import { formulePlage } from "./formulePlage";
import { ligneMasquee } from "./ligneMasquee";
import { nombreErreur } from "./nombreErreur";
import { nombreIllisible } from "./nombreIllisible";
import { nombrePrecision } from "./nombrePrecision";
import { nombreTexte } from "./nombreTexte";
import { plafondDepasse } from "./plafondDepasse";
import { publieCoquille } from "./publieCoquille";
import { publieEcart } from "./publieEcart";
import { publieLignes } from "./publieLignes";
import { regionCode } from "./regionCode";
import { regionDoublon } from "./regionDoublon";
import { regionInconnue } from "./regionInconnue";
import { regionManquante } from "./regionManquante";
import { regionMillesime } from "./regionMillesime";
import { regionVariante } from "./regionVariante";
import { relationEcart } from "./relationEcart";
import { retourLigne } from "./retourLigne";
import { tableAbsente } from "./tableAbsente";
import { totalEcart } from "./totalEcart";
import { totalFige } from "./totalFige";
import { totalNonRapproche } from "./totalNonRapproche";
import { totalSuspect } from "./totalSuspect";
import { uniteEchelle } from "./uniteEchelle";
import { uniteInconnue } from "./uniteInconnue";
import type { FindingMessages } from "./say";

/** The words of every code. */
export const findingMessages: { readonly [Code in FindingCode]: FindingMessages<Code> } = {
  "TOTAL-ECART": totalEcart,
  "TOTAL-SUSPECT": totalSuspect,
  "TOTAL-NON-RAPPROCHE": totalNonRapproche,
  "TOTAL-FIGE": totalFige,
  "FORMULE-PLAGE": formulePlage,
  "FORMULE-PERIMEE": formulePerimee,
  "RELATION-ECART": relationEcart,
  "REGION-INCONNUE": regionInconnue,
  "REGION-DOUBLON": regionDoublon,
  "REGION-MANQUANTE": regionManquante,
  "REGION-CODE": regionCode,
  "REGION-MILLESIME": regionMillesime,
  "REGION-VARIANTE": regionVariante,
  "NOMBRE-TEXTE": nombreTexte,
  "NOMBRE-ILLISIBLE": nombreIllisible,
  "NOMBRE-ERREUR": nombreErreur,
  "NOMBRE-PRECISION": nombrePrecision,
  "UNITE-INCONNUE": uniteInconnue,
  "UNITE-ECHELLE": uniteEchelle,
  "LIGNE-MASQUEE": ligneMasquee,
  "FINESS-INVALIDE": finessInvalide,
  "FINESS-DOUBLON": finessDoublon,
  "CODE-INCONNU": codeInconnu,
  "PLAFOND-DEPASSE": plafondDepasse,
  "ENVELOPPE-DEPASSEE": enveloppeDepassee,
  "ENVELOPPE-RESTE": enveloppeReste,
  "ENVELOPPE-PERDUE": enveloppePerdue,
  "PUBLIE-ECART": publieEcart,
  "PUBLIE-COQUILLE": publieCoquille,
  "PUBLIE-LIGNES": publieLignes,
  "RETOUR-LIGNE": retourLigne,
  "TABLE-ABSENTE": tableAbsente,
};
