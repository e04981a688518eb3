import { readForms } from './read-forms.ts';

/** Ukraine and Belarus; Belarus also uses the Russian forms. */
export const UKRAINIAN_BELARUSIAN_FORMS = readForms(`
UA | limited | either | ТОВ; ТзОВ; Товариство з обмеженою відповідальністю;
  Товариств{а,у,ом} з обмеженою відповідальністю;
  Tovar{y,i}stvo z obme{zh,z}eno{yu,iu,ju} v{i,y}dpov{i,y}dalnist{yu,iu,ju}
UA | limited | either | ТДВ; Товариство з додатковою відповідальністю;
  Tovar{y,i}stvo z dodatkovo{yu,iu,ju} vidpovidalnist{yu,iu,ju}
UA | limited | either | СТОВ; Сільськогосподарське товариство з обмеженою відповідальністю
UA | joint-stock | either | АТ; Акціонерне товариство; Акціонерного товариства;
  A{kt,k,kc}sionerne tovar{y,i}stvo; Akcionerne tovar{y,i}stvo
UA | public-joint-stock | either | ПАТ; Публічне акціонерне товариство; Публічного акціонерного товариства;
  Publi{ch,c}ne a{kt,k}sionerne tovar{y,i}stvo
UA | private-joint-stock | either | ПрАТ; Приватне акціонерне товариство; Приватного акціонерного товариства;
  Pr{y,i}vatne a{kt,k}sionerne tovar{y,i}stvo; ЧАО; Частное акционерное общество;
  Chastno{e,ye} aktsionerno{e,ye} ob{shch,sch}estvo
UA | public-joint-stock | either | ВАТ; Відкрите акціонерне товариство; Відкритого акціонерного товариства;
  V{i,y}dkr{y,i}te a{kt,k}sionerne tovar{y,i}stvo; Vidkr{y,i}te akcionerne tovar{y,i}stvo;
  Акціонерне товариство відкритого типу
UA | private-joint-stock | either | ЗАТ; Закрите акціонерне товариство; Закритого акціонерного товариства;
  Zakr{y,i}te a{kt,k}sionerne tovar{y,i}stvo; Акціонерне товариство закритого типу; АТЗТ;
  Zakr{y,i}te akcionerne tovar{y,i}stvo
UA | joint-stock | either | Акціонерний комерційний банк; АБ; Акціонерний банк; ПАКБ; Комерційний банк;
  Aktsionernyi komertsiinyi bank
UA | state-enterprise | either | НАК; Національна акціонерна компанія; ДАК; Державна акціонерна компанія; ДАХК;
  Державна акціонерна холдингова компанія; ДХК; Natsionalna aktsionerna kompani{ya,ia}; Акціонерна компанія
UA | state-enterprise | either | ДП; Державне підприємство; Державного підприємства;
  Derzhavne p{i,y}dpr{y,i}{yemstvo,iemstvo,emstvo}; Державний концерн; Державна компанія; ДК;
  Державне комерційне підприємство; ДНВП; Державне науково-виробниче підприємство;
  Державне унітарне підприємство; Державного унітарного підприємства; Федеральне державне унітарне підприємство;
  Казенне підприємство
UA | state-enterprise | either | КП; Комунальне підприємство; Комунального підприємства;
  Komunalne p{i,y}dpr{y,i}{yemstvo,iemstvo,emstvo}; КНП; Комунальне некомерційне підприємство
UA | institution | either | ДУ; Державна установа; Комунальна установа; КУ; КЗ; Комунальний заклад;
  Державний заклад; Заклад вищої освіти; Державна організація; Комунальна організація
UA | limited | either | ДП; Дочірнє підприємство; Дочірнього підприємства;
  Dochirn{e,ye,ie} p{i,y}dpr{y,i}{yemstvo,iemstvo}
UA | sole-trader | either | ПП; Приватне підприємство; Приватного підприємства;
  Pr{y,i}vatne p{i,y}dpr{y,i}{yemstvo,iemstvo,emstvo}; МПП; Мале приватне підприємство; МП; Мале підприємство;
  ПСП; Приватне сільськогосподарське підприємство; ПВКП; Приватне виробничо-комерційне підприємство
UA | interest-group | either | Спільне підприємство; Spilne p{i,y}dpr{y,i}{yemstvo,iemstvo};
  Іноземне підприємство; Колективне підприємство
UA | general-partnership | either | Повне товариство; Povne tovar{y,i}stvo; Просте товариство;
  Адвокатське об'єднання; Адвокатське бюро
UA | limited-partnership | either | Командитне товариство; Komand{y,i}tne tovar{y,i}stvo
UA | cooperative | either | Кооператив; Виробничий кооператив; Споживчий кооператив; Обслуговуючий кооператив;
  Kooperatyv; Споживче товариство; СВК; Сільськогосподарський виробничий кооператив;
  Сільськогосподарський обслуговуючий кооператив; СОК; Житлово-будівельний кооператив; Spozhyvche tovarystvo
UA | cooperative | either | Кредитна спілка; ОСББ; Об'єднання співвласників багатоквартирного будинку
UA | association | either | ГО; Громадська організація; Громадської організації; Hromadska orhanizat{siya,siia};
  Hromads'ka orhanizacija; Громадське об'єднання; Hromadske ob{y,}ednannya; Hromads'ke ob'jednannja; ГС;
  Громадська спілка; ВГО; Всеукраїнська громадська організація; Неурядова організація; Nеuryadova orhanizatsiya;
  Neurjadova orhanizacija; Недержавна організація; Nederzhavna orhanizat{siya,siia}; Nederžavna orhanizacija;
  Некомерційна організація; Nekomertsi{y,i}na orhanizatsiya; Волонтерська організація;
  Volonterska orhaniza{tsiya,cija}; Релігійна громада; Асоціація
UA | foundation | either | Благодійний фонд; Благодійного фонду; Blahod{i,ii,iy}n{yi,yy,yj,y,ii} fond;
  Благодійна організація; Blahodi{y,i}na orhanizat{siya,siia}; БО; Благодійна установа
UA | fund | either | ПІФ; Пайовий інвестиційний фонд; Корпоративний інвестиційний фонд; КІФ;
  Недержавний пенсійний фонд; Закритий недиверсифікований венчурний корпоративний інвестиційний фонд; ЗНВКІФ;
  ВНЗІФ
UA | sole-trader | either | ФОП; Фізична особа-підприємець;
  Fiz{y,i}chna osoba p{i,y}dpr{y,i}{yemets,iemets,emets}; Приватний підприємець; СПДФО; СПД ФО;
  Суб'єкт підприємницької діяльності
UA | sole-trader | either | ФГ; Фермерське господарство; Селянське фермерське господарство; СФГ;
  Fermerske hospodarstvo
UA | branch | either | Філія; Філії; Fili{ya,ia}; Представництво; Predstavn{y,i}tstvo; Відокремлений підрозділ;
  Відділення
BY | limited | either | ТАА; Таварыства з абмежаванай адказнасцю;
  Tavar{y,i}stva z abmezhavana{y,i,j} adkaznas{ts,c}{yu,iu,ju}
BY | limited | either | ТДА; Таварыства з дадатковай адказнасцю;
  Tavar{y,i}stva z dadatkova{y,i,j} adkaznas{ts,c}{yu,iu,ju}
BY | limited | either | СООО; Совместное общество с ограниченной ответственностью; ИООО;
  Иностранное общество с ограниченной ответственностью; СТАА; ЗТАА
BY | joint-stock | either | Акцыянернае таварыства; Акцыянернае т-ва;
  A{kts,kc}y{ya,a}nerna{e,ye} tavar{y,i}stva; Aktsiyanernaye tavar{y,i}stva
BY | public-joint-stock | either | ААТ; Адкрытае акцыянернае таварыства;
  Adkr{y,i}ta{e,ye} akts{y,i}{ya,yya}nerna{e,ye} tavar{y,i}stva; Adkr{y,i}tae akcyyanernae tavar{y,i}stva; СОАО;
  Совместное открытое акционерное общество
BY | private-joint-stock | either | ЗАТ; Закрытае акцыянернае таварыства;
  Zakr{y,i}ta{e,ye} akts{y,i}{ya,yya}nerna{e,ye} tavar{y,i}stva; Zakr{y,i}tae akcyyanernae tavar{y,i}stva; СЗАО;
  Совместное закрытое акционерное общество
BY | state-enterprise | either | РУП; Республиканское унитарное предприятие;
  Республиканского унитарного предприятия; Рэспубліканскае ўнітарнае прадпрыемства;
  Respublikansko{e,ye} unitarno{e,ye} predpri{ya,ia}ti{e,ye}; РПУП; НПРУП;
  Научно-производственное республиканское унитарное предприятие; НИРУП;
  Научно-исследовательское республиканское унитарное предприятие; РДУП;
  {Производственное,Дочернее,Торговое} республиканское унитарное предприятие;
  Республиканское {производственное,дочернее,торговое} унитарное предприятие
BY | state-enterprise | either | КУП; Коммунальное унитарное предприятие; Коммунального унитарного предприятия;
  КПУП; КУПП; Коммунальное производственное унитарное предприятие; КСУП; ДУП; Дочернее унитарное предприятие
BY | sole-trader | either | УП; Унитарное предприятие; Унитарного предприятия;
  Unitarno{e,ye} predpri{ya,ia}ti{e,ye}; Унітарнае прадпрыемства; Unitarna{e,ye} pradpr{y,i}{y,}emstva
BY | sole-trader | either | ЧУП; ЧТУП; ЧПУП; ЧТПУП; ЧСУП;
  Частное {,торговое ,производственное ,торгово-производственное ,транспортное ,строительное ,сервисное }унитарное предприятие;
  Прыватнае ўнітарнае прадпрыемства; Частное унитарное {торговое,производственное} предприятие;
  Chastno{e,ye} unitarno{e,ye} predpri{ya,ia}ti{e,ye}; ЧУПП; ЧУТП
BY | sole-trader | either | ИУП; Иностранное унитарное предприятие;
  Inostranno{e,ye} unitarno{e,ye} predpri{ya,ia}ti{e,ye}; ИЧУП; СУП; Совместное унитарное предприятие
BY | state-enterprise | either | ГПО; Государственное производственное объединение; ГО;
  Государственное объединение; ГНУ; Государственное научное учреждение; ГУО;
  Государственное учреждение образования
BY | sole-trader | either | Індывідуальны прадпрымальнік; Фермерская гаспадарка;
  Сялянская (фермерская) гаспадарка
BY | association | either | Грамадскае аб'яднанне; Hramadska{e,ye} ab{y,j}adnanne; Грамадская арганізацыя;
  Hramadska{ya,ja} arhaniza{tsyya,cyja}; Дабрачынная арганізацыя; Dabrachynnaya arhanizatsyya;
  Dabračynnaja arhanizacyja; Недзяржаўная арганізацыя; Nedz{ia,a,ja}r{zh,z}auna{ya,ja} arhaniza{tsyya,cyja}
BY | foundation | either | Дабрачынны фонд; Dabra{ch,c}ynny fond
`);
