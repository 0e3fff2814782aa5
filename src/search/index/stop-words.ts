/** Words that say nothing of what somebody looks for, as `wordsOf` writes them. */
export const STOP_WORDS =
  'a about after all also always am an and any anybody anyone anymore anything are aren as ask at ' +
  'be because been before being but by can cant come comes could couldnt did didnt do does doesnt ' +
  'doing done dont down each even ever every feel feeling feels for from get gets getting give gives ' +
  'go goes going good got had has hasnt have havent having he hed her here hes him his how i id idea ' +
  'if ill im in into is isnt it its ive just keep keeps know let like ll make makes may me mean means ' +
  'might mine more most much my need needs no not now of off on once one only or our out own really s ' +
  'same say says see she shes should so some somebody someone something still such t tell than that ' +
  'thats the their them then there these they thing things this those though to too until up us use ' +
  've very want wants was wasnt way we well were weve what whats when where which while who whom why ' +
  'will with without wont would wouldnt wrong yet you your youre' +
  ' ';
