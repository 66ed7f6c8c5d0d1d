/** Peoples, languages and faiths, which are written with a capital everywhere and are somebody's surname as well. One word each. */
export const PEOPLES = `
  afghan african albanian algerian american arab arabic armenian asian assyrian australian austrian azeri basque bavarian belgian
  bengali berber bosnian brazilian breton british briton bulgarian burmese canadian catalan chechen chilean chinese cossack croat
  croatian cuban cypriot czech dane danish dutch egyptian estonian ethiopian european finn finnish fleming flemish gaelic german
  greek hebrew hungarian icelandic indian indonesian iranian iraqi irish israeli italian japanese jew jewish jordanian kazakh korean
  kurd kurdish latin latino latvian lebanese libyan lithuanian maltese maori mexican mongol moor moroccan nigerian norman norwegian
  ottoman palestinian persian polish portuguese prussian romanian russian saudi saxon scot scots scottish serb serbian slav slovak
  somali spaniard spanish sudanese swede swedish swiss syrian tatar thai tibetan tunisian turkish ukrainian uzbek venetian
  vietnamese viking welsh yemeni zulu
  anglican baptist buddhist catholic christian druze hindu islam islamic jesuit lutheran mormon muslim orthodox protestant quaker
  shia shiite sikh sunni yazidi
  türk alman arap fransız ingiliz italyan japon kürt müslüman rum rus yahudi yunan
  deutsche deutscher franzose italiener pole russe türke schweizer
  français allemand anglais espagnol italien russe turc
`;
