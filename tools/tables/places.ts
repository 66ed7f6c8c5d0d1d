/** Places that are also surnames or given names of people, or that news names often. One word each. */
export const PLACES = `
  afghanistan africa albania aleppo alexandria algeria algiers america amman amsterdam anatolia ankara antalya arabia aragon
  argentina arizona arkansas armenia asia athens atlanta auckland augusta austin australia austria azerbaijan baghdad bahrain
  baku baltimore bangladesh barcelona basel basra bath bavaria beersheba beijing beirut belarus belfast belgium belgrade berlin
  bern birmingham bogota bolivia bologna bonn bosnia boston bradford brasilia bratislava brazil bremen brisbane bristol britain
  brittany brooklyn brunei brussels bucharest budapest buffalo bulgaria bursa burgos burma cairo calcutta california cambodia
  cambridge cameroon canada canberra caracas carolina carlisle castile chad charlotte chechnya chelsea chester chicago chile
  china cleveland cologne colombia colorado columbia columbus congo connecticut copenhagen cordoba cork cornwall corsica crete
  crimea croatia cuba cyprus dallas damascus danzig darfur darwin delaware delhi denmark denver derby detroit dhaka diyarbakir
  doha donetsk dover dresden dubai dublin durban durham ecuador edinburgh egypt england eritrea estonia ethiopia europe finland
  flanders florence florida france frankfurt galilee galway gaza gdansk geneva genoa georgia germany ghana gibraltar glasgow
  golan gotha granada greece greenland guatemala guinea haifa haiti hamburg hamilton hanover hanoi havana hebron helsinki
  helmand herat hiroshima holland honduras houston hungary iceland idaho idlib illinois india indiana indonesia iowa iran iraq
  ireland islamabad israel istanbul italy izmir jackson jakarta jamaica japan jenin jericho jersey jerusalem jordan kabul kansas
  kashmir kayseri kazakhstan kent kentucky kenya kerala khartoum kherson kiev kingston kirkuk konya korea kosovo krakow kurdistan
  kuwait kyiv kyoto kyrgyzstan lagos lancaster latvia lebanon leeds leicester leipzig lesotho liberia libya lima limerick lincoln
  lisbon lithuania liverpool london lorraine luhansk luxembourg lviv lyon macedonia madison madrid maine malaysia mali malta
  manchester manila marseille maryland massachusetts mauritius mecca medina melbourne memphis mexico miami michigan milan
  minneapolis minnesota minsk mississippi missouri moldova monaco mongolia montana montenegro montreal morocco moscow mosul
  mumbai munich myanmar nablus nairobi namibia naples nashville nazareth nebraska negev nepal netherlands nevada newark nicaragua
  nice niger nigeria norfolk normandy norway nuremberg oakland odesa odessa ohio oklahoma oman ontario oregon orleans osaka oslo
  ottawa oxford pakistan palermo palestine panama paraguay paris pennsylvania perth peru philadelphia philippines phoenix
  pittsburgh plymouth poland portland porto portugal potsdam prague pretoria prussia qatar quebec quito rabat rafah ramallah
  reading riga riyadh rochester romania rome rostock rotterdam russia rwanda sacramento salem salzburg samaria samsun sanaa
  santiago sarajevo saudi saxony scotland seattle senegal seoul serbia seville shanghai sheffield siberia sicily sidney
  silesia sinai singapore slovakia slovenia sofia somalia spain stamford stockholm strasbourg stuttgart sudan suffolk surrey
  swansea sweden switzerland sydney syria taipei taiwan tajikistan tallinn tanzania tashkent tasmania tbilisi tehran tennessee
  texas thailand thessaloniki tibet tirana tokyo toledo toronto toulouse trabzon trieste tripoli tunis tunisia turin turkey
  turkiye turkmenistan tuscany uganda ukraine uruguay utah utrecht uzbekistan valencia valletta vancouver vatican venezuela venice
  verona victoria vienna vietnam vilnius virginia volgograd wales warsaw warwick washington wellington westminster winchester
  windsor wisconsin worcester wyoming yemen yerevan york yorkshire yugoslavia zagreb zaporizhzhia zimbabwe zurich
  adana anadolu avrupa almanya fransa ingiltere rusya suriye irak iran misir yunanistan kibris trakya sivas erzurum malatya urfa
  deutschland frankreich österreich schweiz italien spanien russland türkei griechenland bayern hessen sachsen köln münchen wien
  españa francia alemania inglaterra italia portugal
  россия москва украина киев крым беларусь минск грузия казахстан германия франция англия италия испания польша турция израиль
  сирия иран ирак китай япония индия америка европа азия африка лондон париж берлин вашингтон
  ישראל ירושלים תל חיפה רמלה לוד אשדוד אשקלון נצרת עכו אילת טבריה צפת חברון יריחו עזה רפיח שכם יפו כרמל גולן גליל נגב ירדן לבנון
  סוריה מצרים טורקיה תורכיה איראן עיראק רוסיה אוקראינה גרמניה צרפת בריטניה אנגליה איטליה ספרד אמריקה אירופה הודו סין יפן
  مصر سوريا العراق لبنان الأردن فلسطين إسرائيل تركيا إيران السعودية اليمن ليبيا تونس الجزائر المغرب السودان قطر الكويت البحرين
  عمان الإمارات القاهرة دمشق بغداد بيروت القدس غزة رفح حلب حمص الموصل طهران أنقرة موسكو لندن باريس برلين واشنطن روسيا أمريكا`;
