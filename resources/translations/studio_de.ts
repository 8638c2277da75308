<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>studio</name>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>&amp;File</source>
   <translation>&amp;Datei</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>&amp;Edit</source>
   <translation>&amp;Bearbeiten</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>S&amp;tory</source>
   <translation>&amp;Geschichte</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>&amp;Shot</source>
   <translation>&amp;Einstellung</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>T&amp;ake</source>
   <translation>&amp;Take</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>&amp;Memory</source>
   <translation>Ge&amp;dächtnis</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>T&amp;imeline</source>
   <translation>&amp;Zeitleiste</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>&amp;View</source>
   <translation>&amp;Ansicht</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>&amp;Help</source>
   <translation>&amp;Hilfe</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>&amp;New story…</source>
   <translation>&amp;Neue Geschichte…</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>&amp;Open project…</source>
   <translation>Projekt ö&amp;ffnen…</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>Open &amp;script…</source>
   <translation>&amp;Drehbuch öffnen…</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>Export s&amp;cript…</source>
   <translation>Drehbuch e&amp;xportieren…</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>&amp;Export film…</source>
   <translation>Film &amp;exportieren…</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>Show project &amp;folder</source>
   <translation>&amp;Projektordner zeigen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>&amp;Close project</source>
   <translation>Projekt &amp;schließen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>&amp;Quit</source>
   <translation>&amp;Beenden</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>&amp;Undo</source>
   <translation>&amp;Rückgängig</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>&amp;Redo</source>
   <translation>&amp;Wiederholen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>&amp;Delete shot</source>
   <translation>Einstellung &amp;löschen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>Se&amp;ttings…</source>
   <translation>Ei&amp;nstellungen des Programms…</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>&amp;Generate</source>
   <translation>&amp;Erzeugen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>Make everything &amp;out of date</source>
   <translation>Alles &amp;Veraltete neu machen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>&amp;Pause after this shot</source>
   <translation>Nach dieser Einstellung &amp;pausieren</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>&amp;Cancel generating</source>
   <translation>Erzeugen a&amp;bbrechen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>&amp;Queue</source>
   <translation>&amp;Warteschlange</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>&amp;Rename story…</source>
   <translation>Geschichte &amp;umbenennen…</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>&amp;Describe the cast in every prompt</source>
   <translation>&amp;Figuren in jedem Prompt beschreiben</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>&amp;Ask the writer</source>
   <translation>&amp;Autor fragen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>&amp;Hints</source>
   <translation>&amp;Hinweise</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>Rename s&amp;cene…</source>
   <translation>S&amp;zene umbenennen…</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>&amp;Begin a scene with this shot</source>
   <translation>S&amp;zene mit dieser Einstellung beginnen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>Move scene &amp;earlier</source>
   <translation>Szene nach v&amp;orn</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>Move scene &amp;later</source>
   <translation>Szene nach &amp;hinten</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>Delete sce&amp;ne</source>
   <translation>Szene &amp;löschen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>&amp;Insert shot after</source>
   <translation>&amp;Einstellung danach einfügen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>Insert shot &amp;before</source>
   <translation>Einstellung da&amp;vor einfügen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>&amp;Duplicate shot</source>
   <translation>Einstellung &amp;verdoppeln</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>&amp;Split shot</source>
   <translation>Einstellung &amp;teilen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>Mer&amp;ge with next shot</source>
   <translation>Mit der &amp;nächsten verbinden</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>Move &amp;earlier</source>
   <translation>Nach &amp;vorn</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>Move &amp;later</source>
   <translation>Nach &amp;hinten</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>&amp;Continue the shot before</source>
   <translation>Vorige Einstellung &amp;fortsetzen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>Dissol&amp;ve from the shot before</source>
   <translation>Ü&amp;berblenden von der Einstellung davor</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>Dip to blac&amp;k before the shot</source>
   <translation>Abblenden &amp;vor der Einstellung</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>Set len&amp;gth…</source>
   <translation>&amp;Länge setzen…</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>&amp;Hints of this shot</source>
   <translation>H&amp;inweise zu dieser Einstellung</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>&amp;Make this shot</source>
   <translation>Diese Einstellung &amp;machen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>Make the &amp;chosen shots</source>
   <translation>&amp;Gewählte Einstellungen machen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>Make this sce&amp;ne</source>
   <translation>Diese &amp;Szene machen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>&amp;New take with another seed</source>
   <translation>&amp;Neuer Take mit anderem Startwert</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>&amp;Keep as it is</source>
   <translation>So &amp;behalten</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>&amp;Previous take</source>
   <translation>&amp;Voriger Take</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>Ne&amp;xt take</source>
   <translation>Nä&amp;chster Take</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>&amp;Compare takes…</source>
   <translation>Takes &amp;vergleichen…</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>N&amp;ote about take…</source>
   <translation>N&amp;otiz zum Take…</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>&amp;Settings of take…</source>
   <translation>&amp;Werte des Takes…</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>&amp;Delete unused takes…</source>
   <translation>&amp;Unbenutzte Takes löschen…</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>&amp;Pin keyframe</source>
   <translation>Schlüsselbild &amp;anheften</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>&amp;Never remember keyframe</source>
   <translation>Schlüsselbild nie &amp;erinnern</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>&amp;Crop keyframe…</source>
   <translation>Schlüsselbild &amp;zuschneiden…</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>Repl&amp;ace keyframe…</source>
   <translation>Schlüsselbild e&amp;rsetzen…</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>Remember keyframe &amp;earlier</source>
   <translation>Schlüsselbild &amp;früher erinnern</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>Remember keyframe &amp;later</source>
   <translation>Schlüsselbild &amp;später erinnern</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>Go to the keyframe's &amp;shot</source>
   <translation>Zur E&amp;instellung des Schlüsselbilds</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>C&amp;hoose memory for this shot…</source>
   <translation>&amp;Gedächtnis dieser Einstellung wählen…</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>Add re&amp;ference pictures…</source>
   <translation>Re&amp;ferenzbilder hinzufügen…</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>Re&amp;move reference picture</source>
   <translation>Referenzbild e&amp;ntfernen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>&amp;Reset this shot's memory</source>
   <translation>Gedächtnis dieser Einstellung zurück&amp;setzen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>Trim shot's &amp;start to here</source>
   <translation>&amp;Anfang der Einstellung bis hier kürzen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>Trim shot's &amp;end to here</source>
   <translation>&amp;Ende der Einstellung bis hier kürzen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>Show the &amp;whole take</source>
   <translation>Den ganzen &amp;Take zeigen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>Add &amp;marker</source>
   <translation>&amp;Marke setzen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>&amp;Next marker</source>
   <translation>&amp;Nächste Marke</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>&amp;Previous marker</source>
   <translation>&amp;Vorige Marke</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>Set &amp;in point</source>
   <translation>&amp;In-Punkt setzen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>Set &amp;out point</source>
   <translation>&amp;Out-Punkt setzen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>&amp;Clear in and out</source>
   <translation>In und Out &amp;löschen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>&amp;Add sound…</source>
   <translation>&amp;Ton hinzufügen…</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>Choose the ne&amp;xt sound</source>
   <translation>Nä&amp;chsten Ton wählen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>Choose the previous soun&amp;d</source>
   <translation>Vorherigen T&amp;on wählen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>S&amp;nap to edges</source>
   <translation>An &amp;Kanten einrasten</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>Count in &amp;frames</source>
   <translation>In &amp;Bildern zählen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>&amp;Outline</source>
   <translation>&amp;Szenen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>&amp;Script</source>
   <translation>S&amp;kript</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>&amp;Cast</source>
   <translation>&amp;Figuren</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>&amp;Wide script</source>
   <translation>&amp;Breites Drehbuch</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>&amp;Play or pause</source>
   <translation>&amp;Abspielen oder anhalten</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>Play &amp;backwards</source>
   <translation>&amp;Rückwärts abspielen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>S&amp;top</source>
   <translation>A&amp;nhalten</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>Play &amp;forwards</source>
   <translation>&amp;Vorwärts abspielen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>Step back a frame</source>
   <translation>Ein Bild zurück</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>Step forward a frame</source>
   <translation>Ein Bild vor</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>Previous shot</source>
   <translation>Vorige Einstellung</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>Next shot</source>
   <translation>Nächste Einstellung</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>Go to the start</source>
   <translation>Zum Anfang</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>Go to the end</source>
   <translation>Zum Ende</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>&amp;Loop the shot, or from in to out</source>
   <translation>Einstellung &amp;wiederholen, oder von In bis Out</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>&amp;Captions of the prompt</source>
   <translation>&amp;Prompt als Untertitel</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>Safe &amp;areas</source>
   <translation>Sichere &amp;Bereiche</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>&amp;Mute</source>
   <translation>&amp;Stumm</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>Zoom timeline &amp;in</source>
   <translation>Zeitleiste ver&amp;größern</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>Zoom timeline o&amp;ut</source>
   <translation>Zeitleiste ver&amp;kleinern</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>Show the whole film</source>
   <translation>Den ganzen Film zeigen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>Go to the next panel</source>
   <translation>Zum nächsten Bereich</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>Go to the previous panel</source>
   <translation>Zum vorherigen Bereich</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>Script panel</source>
   <translation>Bereich Drehbuch</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>Memory panel</source>
   <translation>Bereich Gedächtnis</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>Timeline panel</source>
   <translation>Bereich Zeitleiste</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>Queue panel</source>
   <translation>Bereich Warteschlange</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>&amp;Arrange panels</source>
   <translation>Bereiche an&amp;ordnen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>&amp;Reset layout</source>
   <translation>An&amp;ordnung zurücksetzen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>F&amp;ull screen preview</source>
   <translation>Vorschau im Voll&amp;bild</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>&amp;Guide</source>
   <translation>&amp;Anleitung</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>&amp;Keyboard shortcuts</source>
   <translation>&amp;Tastenkürzel</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>&amp;Engine settings…</source>
   <translation>&amp;Einstellungen der Engine…</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>E&amp;ngine log</source>
   <translation>&amp;Protokoll der Engine</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>Show &amp;log</source>
   <translation>P&amp;rotokoll des Programms zeigen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>&amp;About StoryMem Studio</source>
   <translation>&amp;Über StoryMem Studio</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source> or </source>
   <translation> oder </translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/answer_view.py" />
   <source>Shot {number}</source>
   <translation>Einstellung {number}</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/answer_view.py" />
   <source>New shot {number}</source>
   <translation>Neue Einstellung {number}</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/answer_view.py" />
   <source>Shot {number} goes</source>
   <translation>Einstellung {number} entfällt</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/answer_view.py" />
   <source>1 change</source>
   <translation>1 Änderung</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/answer_view.py" />
   <source>{count} changes</source>
   <translation>{count} Änderungen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/answer_view.py" />
   <source>Take this change</source>
   <translation>Diese Änderung übernehmen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/answer_view.py" />
   <source>Title</source>
   <translation>Titel</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/answer_view.py" />
   <source>First frame</source>
   <translation>Erstes Bild</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/answer_view.py" />
   <source>begins with a cut</source>
   <translation>beginnt mit einem Schnitt</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/answer_view.py" />
   <source>continues the shot before</source>
   <translation>setzt die vorige Einstellung fort</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/answer_view.py" />
   <source>The writer's answer</source>
   <translation>Die Antwort des Autors</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/answer_view.py" />
   <source>Accept</source>
   <translation>Annehmen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/answer_view.py" />
   <source>Put the ticked changes into the story; it can be undone  (Enter)</source>
   <translation>Die angehakten Änderungen in die Geschichte übernehmen; das lässt sich rückgängig machen  (Enter)</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/answer_view.py" />
   <source>Refuse</source>
   <translation>Ablehnen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/answer_view.py" />
   <source>Leave the story as it is  (Esc)</source>
   <translation>Die Geschichte lassen, wie sie ist  (Esc)</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/answer_view.py" />
   <source>{seconds} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../storymem_studio/ui/answer_view.py" />
   <source>1 word</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../storymem_studio/ui/answer_view.py" />
   <source>{count} words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../storymem_studio/ui/answer_view.py" />
   <source>by rules, without a language model</source>
   <translation>nach Regeln, ohne Sprachmodell</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/answer_view.py" />
   <source>Take the writer's answer</source>
   <translation>Antwort des Autors übernehmen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/answer_view.py" />
   <source>The writer is writing</source>
   <translation>Der Autor schreibt</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/ask_writer.py" />
   <source>Ask the writer</source>
   <translation>Autor fragen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/ask_writer.py" />
   <source>e.g. add a quiet shot before the storm…</source>
   <translation>z. B. eine ruhige Einstellung vor dem Sturm…</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/ask_writer.py" />
   <source>What should be different? Enter asks  (Ctrl+Shift+A)</source>
   <translation>Was soll anders sein? Enter fragt  (Strg+Umschalt+A)</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/ask_writer.py" />
   <source>Quick wishes</source>
   <translation>Schnelle Wünsche</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/ask_writer.py" />
   <source>Stop</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/ask_writer.py" />
   <source>Stop the writer; what is written whole is shown  (Esc)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../storymem_studio/ui/ask_writer.py" />
   <source>Rewrite this shot</source>
   <translation>Diese Einstellung neu schreiben</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/ask_writer.py" />
   <source>Make it a…</source>
   <translation>Daraus machen…</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/ask_writer.py" />
   <source>Insert a shot here</source>
   <translation>Hier eine Einstellung einfügen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/ask_writer.py" />
   <source>Continue the story</source>
   <translation>Die Geschichte fortsetzen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/ask_writer.py" />
   <source>Shorten</source>
   <translation>Kürzen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/ask_writer.py" />
   <source>Translate the chosen shots</source>
   <translation>Gewählte Einstellungen übersetzen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/ask_writer.py" />
   <source>Translate the story</source>
   <translation>Die Geschichte übersetzen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/ask_writer.py" />
   <source>Wide shot</source>
   <translation>Totale</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/ask_writer.py" />
   <source>Full shot</source>
   <translation>Halbtotale</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/ask_writer.py" />
   <source>Medium shot</source>
   <translation>Halbnahe</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/ask_writer.py" />
   <source>Close-up</source>
   <translation>Nahaufnahme</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/ask_writer.py" />
   <source>Extreme close-up</source>
   <translation>Detailaufnahme</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/ask_writer.py" />
   <source>{wish} (needs a language model)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../storymem_studio/ui/ask_writer.py" />
   <source>about shot {number}</source>
   <translation>zu Einstellung {number}</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/ask_writer.py" />
   <source>about shots {numbers}</source>
   <translation>zu Einstellungen {numbers}</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/ask_writer.py" />
   <source>Use the offline writer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../storymem_studio/ui/banner.py" />
   <source>Something went wrong inside the studio; your story is saved.</source>
   <translation>Im Studio ist etwas schiefgegangen; Ihre Geschichte ist gesichert.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/banner.py" />
   <source>Help › Show log says more. Please report it if it happens again.</source>
   <translation>Hilfe › Protokoll des Programms sagt mehr. Bitte melden Sie es, wenn es wieder geschieht.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/banner.py" />
   <source>Check that the folder exists and can be written to.</source>
   <translation>Prüfen Sie, ob es den Ordner gibt und ob er beschrieben werden kann.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/banner.py" />
   <source>Message</source>
   <translation>Nachricht</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/banner.py" />
   <source>Do it</source>
   <translation>Ausführen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/banner.py" />
   <source>Close message</source>
   <translation>Nachricht schließen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/banner.py" />
   <source>Writer settings…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../storymem_studio/ui/canvas.py" />
   <source>Preview</source>
   <translation>Vorschau</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/cast_panel.py" />
   <source>Describe them in 1 prompt</source>
   <translation>In 1 Prompt beschreiben</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/cast_panel.py" />
   <source>Describe them in {count} prompts</source>
   <translation>In {count} Prompts beschreiben</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/cast_panel.py" />
   <source>In shots {numbers}</source>
   <translation>In Einstellungen {numbers}</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/cast_panel.py" />
   <source>In shot {number}</source>
   <translation>In Einstellung {number}</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/cast_panel.py" />
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/cast_panel.py" />
   <source>Name of the character</source>
   <translation>Name der Figur</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/cast_panel.py" />
   <source>A new name goes into every prompt that says the old one</source>
   <translation>Ein neuer Name kommt in jeden Prompt, der den alten nennt</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/cast_panel.py" />
   <source>Description of {name}</source>
   <translation>Beschreibung von {name}</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/cast_panel.py" />
   <source>What they look like: age, hair, clothes. It belongs into every prompt</source>
   <translation>Wie die Figur aussieht: Alter, Haar, Kleidung. Es gehört in jeden Prompt</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/cast_panel.py" />
   <source>Age, hair, clothes: what makes them recognised</source>
   <translation>Alter, Haar, Kleidung: woran man sie erkennt</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/cast_panel.py" />
   <source>Remove {name} from the cast</source>
   <translation>{name} aus den Figuren entfernen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/cast_panel.py" />
   <source> · {count} without description</source>
   <translation> · {count} ohne Beschreibung</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/cast_panel.py" />
   <source>Add</source>
   <translation>Hinzufügen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/cast_panel.py" />
   <source>Add a character</source>
   <translation>Eine Figur hinzufügen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/cast_panel.py" />
   <source>Find in the script</source>
   <translation>Im Skript suchen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/cast_panel.py" />
   <source>Add those who recur in the prompts, with what is said of their looks</source>
   <translation>Alle hinzufügen, die in den Prompts wiederkehren, mit dem, was über ihr Aussehen gesagt ist</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/cast_panel.py" />
   <source>Describe them in every prompt</source>
   <translation>In jedem Prompt beschreiben</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/cast_panel.py" />
   <source>Nobody yet. A video model reads one prompt at a time: whoever is to be recognised in two shots must be described in both. Keep the descriptions here.</source>
   <translation>Noch niemand. Ein Videomodell liest immer nur einen Prompt: Wer in zwei Einstellungen wiedererkannt werden soll, muss in beiden beschrieben sein. Hier stehen die Beschreibungen.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/cast_panel.py" />
   <source>Cast</source>
   <translation>Figuren</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/cast_panel.py" />
   <source>Put the description into every prompt that names them; it can be undone</source>
   <translation>Die Beschreibung in jeden Prompt setzen, der die Figur nennt; das lässt sich rückgängig machen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/cast_panel.py" />
   <source>Add character</source>
   <translation>Figur hinzufügen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/cast_panel.py" />
   <source>New character</source>
   <translation>Neue Figur</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/cast_panel.py" />
   <source>Remove character</source>
   <translation>Figur entfernen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/cast_panel.py" />
   <source>Find the cast</source>
   <translation>Figuren finden</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/cast_panel.py" />
   <source>1 character found in the script.</source>
   <translation>1 Figur im Drehbuch gefunden.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/cast_panel.py" />
   <source>{count} characters found in the script.</source>
   <translation>{count} Figuren im Drehbuch gefunden.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/cast_panel.py" />
   <source>Nobody new recurs in the script.</source>
   <translation>Im Drehbuch kehrt niemand Neues wieder.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/cast_panel.py" />
   <source>Describe characters</source>
   <translation>Figuren beschreiben</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/cast_panel.py" />
   <source>In no shot yet</source>
   <translation>Noch in keiner Einstellung</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/cast_panel.py" />
   <source>Rename character</source>
   <translation>Figur umbenennen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/cast_panel.py" />
   <source>Describe character</source>
   <translation>Figur beschreiben</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/cast_panel.py" />
   <source> Described in every prompt</source>
   <translation> In jedem Prompt beschrieben</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/cast_panel.py" />
   <source>The description went into 1 prompt.</source>
   <translation>Die Beschreibung steht jetzt in 1 Prompt.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/cast_panel.py" />
   <source>Descriptions went into {count} prompts.</source>
   <translation>Beschreibungen stehen jetzt in {count} Prompts.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/commands.py" />
   <source>Rename story</source>
   <translation>Geschichte umbenennen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/commands.py" />
   <source>Duplicate shot</source>
   <translation>Einstellung verdoppeln</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/commands.py" />
   <source>Duplicate shots</source>
   <translation>Einstellungen verdoppeln</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/commands.py" />
   <source>Delete shot</source>
   <translation>Einstellung löschen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/commands.py" />
   <source>Delete shots</source>
   <translation>Einstellungen löschen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/commands.py" />
   <source>Move shot</source>
   <translation>Einstellung verschieben</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/commands.py" />
   <source>New seed</source>
   <translation>Neuer Startwert</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/commands.py" />
   <source>Insert shot</source>
   <translation>Einstellung einfügen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/commands.py" />
   <source>Remove sound</source>
   <translation>Ton entfernen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/commands.py" />
   <source>Move sound</source>
   <translation>Ton verschieben</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/commands.py" />
   <source>Continue the shot before</source>
   <translation>Vorige Einstellung fortsetzen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/commands.py" />
   <source>Cut</source>
   <translation>Schnitt</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/commands.py" />
   <source>Let go of the kept take</source>
   <translation>Behaltenen Take freigeben</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/commands.py" />
   <source>Keep as it is</source>
   <translation>So behalten</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/commands.py" />
   <source>Choose take</source>
   <translation>Take wählen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/desktop.py" />
   <source>{count} shot was made.</source>
   <translation>{count} Einstellung wurde gemacht.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/desktop.py" />
   <source>{count} shots were made.</source>
   <translation>{count} Einstellungen wurden gemacht.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/desktop.py" />
   <source>“{title}” could not be finished</source>
   <translation>„{title}“ konnte nicht fertig werden</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/desktop.py" />
   <source>“{title}” is ready</source>
   <translation>„{title}“ ist fertig</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/draft_page.py" />
   <source>Stop and keep what is written</source>
   <translation>Anhalten und Geschriebenes behalten</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/draft_page.py" />
   <source>Stop and keep what is written  (Esc)</source>
   <translation>Anhalten und Geschriebenes behalten  (Esc)</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/draft_page.py" />
   <source>Draft</source>
   <translation>Entwurf</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/draft_page.py" />
   <source>Writing…</source>
   <translation>Wird geschrieben…</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/draft_page.py" />
   <source>{number} of {count} shots</source>
   <translation>{number} von {count} Einstellungen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/draft_page.py" />
   <source>Scene {number}</source>
   <translation>Szene {number}</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/draft_page.py" />
   <source>Written by {writer}.</source>
   <translation>Geschrieben von {writer}.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/engine_log.py" />
   <source>Engine log</source>
   <translation>Protokoll der Engine</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/engine_log.py" />
   <source>The engine has said nothing yet.</source>
   <translation>Die Engine hat noch nichts gesagt.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/engine_log.py" />
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/engine_log.py" />
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/export_choices.py" />
   <source>Film</source>
   <translation>Film</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/export_choices.py" />
   <source>Pictures</source>
   <translation>Bilder</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/export_choices.py" />
   <source>Sound</source>
   <translation>Ton</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/export_choices.py" />
   <source>For an editor</source>
   <translation>Für den Schnitt</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/export_choices.py" />
   <source>Pages and subtitles</source>
   <translation>Seiten und Untertitel</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/export_choices.py" />
   <source>Script</source>
   <translation>Skript</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/export_choices.py" />
   <source>What to export</source>
   <translation>Was exportiert wird</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/export_dialog.py" />
   <source>{count} shot</source>
   <translation>{count} Einstellung</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/export_dialog.py" />
   <source>{count} shots</source>
   <translation>{count} Einstellungen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/export_dialog.py" />
   <source>Export film</source>
   <translation>Film exportieren</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/export_dialog.py" />
   <source>What will happen</source>
   <translation>Was geschehen wird</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/export_dialog.py" />
   <source>Film file</source>
   <translation>Filmdatei</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/export_dialog.py" />
   <source>Where it is written; another ending is another format</source>
   <translation>Wohin geschrieben wird; eine andere Endung ist ein anderes Format</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/export_dialog.py" />
   <source>Choose…</source>
   <translation>Wählen…</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/export_dialog.py" />
   <source>Export progress</source>
   <translation>Fortschritt des Exports</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/export_dialog.py" />
   <source>Export</source>
   <translation>Exportieren</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/export_dialog.py" />
   <source>Open film</source>
   <translation>Film öffnen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/export_dialog.py" />
   <source>Options</source>
   <translation>Wahl</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/export_dialog.py" />
   <source>The film is in {path}.</source>
   <translation>Der Film liegt in {path}.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/export_dialog.py" />
   <source>{count} shot is not made yet and will be left out.</source>
   <translation>{count} Einstellung ist noch nicht gemacht und wird weggelassen.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/export_dialog.py" />
   <source>{count} shots are not made yet and will be left out.</source>
   <translation>{count} Einstellungen sind noch nicht gemacht und werden weggelassen.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/export_dialog.py" />
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/export_dialog.py" />
   <source>Cancel export</source>
   <translation>Export abbrechen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/export_dialog.py" />
   <source>Writing… {seconds} s left</source>
   <translation>Wird geschrieben… noch {seconds} s</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/export_dialog.py" />
   <source>Stopped; no file was left behind.</source>
   <translation>Angehalten; es blieb keine Datei zurück.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/export_form.py" />
   <source>Part of the film</source>
   <translation>Teil des Films</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/export_form.py" />
   <source>Size</source>
   <translation>Größe</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/export_form.py" />
   <source>Other shapes get black bars</source>
   <translation>Andere Formate bekommen schwarze Balken</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/export_form.py" />
   <source>Frame rate</source>
   <translation>Bildrate</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/export_form.py" />
   <source>New pictures in between (slow)</source>
   <translation>Neue Zwischenbilder (langsam)</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/export_form.py" />
   <source>Instead of repeating frames, from motion</source>
   <translation>Statt Bilder zu wiederholen, aus der Bewegung</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/export_form.py" />
   <source>At cuts</source>
   <translation>An Schnitten</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/export_form.py" />
   <source>Shots that continue the one before stay joined</source>
   <translation>Einstellungen, die die vorige fortsetzen, bleiben verbunden</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/export_form.py" />
   <source>Loudness</source>
   <translation>Lautheit</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/export_form.py" />
   <source>Programme loudness, EBU R 128</source>
   <translation>Programmlautheit nach EBU R 128</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/export_form.py" />
   <source>Subtitles</source>
   <translation>Untertitel</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/export_form.py" />
   <source>They say</source>
   <translation>Sie sagen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/export_form.py" />
   <source>Open with the title</source>
   <translation>Mit dem Titel beginnen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/export_form.py" />
   <source>End with the credits</source>
   <translation>Mit dem Abspann enden</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/export_form.py" />
   <source>The shots</source>
   <translation>Die Einstellungen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/export_form.py" />
   <source>Paper</source>
   <translation>Papier</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/export_form.py" />
   <source>How every shot was made, beside it</source>
   <translation>Daneben, wie jede Einstellung gemacht wurde</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/export_form.py" />
   <source>A JSON file with the whole recipe</source>
   <translation>Eine JSON-Datei mit dem ganzen Rezept</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/export_form.py" />
   <source>Encode on the graphics card</source>
   <translation>Auf der Grafikkarte kodieren</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/export_form.py" />
   <source>Where that works; else in software</source>
   <translation>Wo das geht; sonst in Software</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/export_form.py" />
   <source>As the film</source>
   <translation>Wie der Film</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/export_form.py" />
   <source>As the story has it</source>
   <translation>Wie in der Geschichte</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/export_form.py" />
   <source>Dissolve</source>
   <translation>Überblenden</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/export_form.py" />
   <source>Dip to black</source>
   <translation>Über Schwarz</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/export_form.py" />
   <source>As the preset has it</source>
   <translation>Wie in der Vorgabe</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/export_form.py" />
   <source>As it was mixed</source>
   <translation>Wie gemischt</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/export_form.py" />
   <source>Whole film</source>
   <translation>Ganzer Film</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/export_form.py" />
   <source>None</source>
   <translation>Keine</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/export_form.py" />
   <source>In the picture</source>
   <translation>Im Bild</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/export_form.py" />
   <source>Beside it, .srt</source>
   <translation>Daneben, .srt</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/export_form.py" />
   <source>Beside it, .vtt</source>
   <translation>Daneben, .vtt</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/export_form.py" />
   <source>As a track (.mkv)</source>
   <translation>Als Spur (.mkv)</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/export_form.py" />
   <source>What is spoken</source>
   <translation>Was gesprochen wird</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/export_form.py" />
   <source>The prompts</source>
   <translation>Die Prompts</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/export_form.py" />
   <source>The scenes</source>
   <translation>Die Szenen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/export_form.py" />
   <source>As the format needs them</source>
   <translation>Wie das Format sie braucht</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/export_form.py" />
   <source>Stay in the project</source>
   <translation>Bleiben im Projekt</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/export_form.py" />
   <source>Copied beside it, ProRes</source>
   <translation>Daneben kopiert, ProRes</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/film_preview.py" />
   <source>The video of shot {number} is missing or damaged.</source>
   <translation>Das Video von Einstellung {number} fehlt oder ist beschädigt.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/film_preview.py" />
   <source>Make that shot again: delete its take or give it a new seed.</source>
   <translation>Machen Sie diese Einstellung neu: Löschen Sie ihren Take oder geben Sie ihr einen neuen Startwert.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/first_run.py" />
   <source>{count} shot was still to be made when this film was closed.</source>
   <translation>{count} Einstellung war noch zu machen, als dieser Film geschlossen wurde.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/first_run.py" />
   <source>{count} shots were still to be made when this film was closed.</source>
   <translation>{count} Einstellungen waren noch zu machen, als dieser Film geschlossen wurde.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/first_run.py" />
   <source>Go on making {count} shot</source>
   <translation>{count} Einstellung weitermachen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/first_run.py" />
   <source>Go on making {count} shots</source>
   <translation>{count} Einstellungen weitermachen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/guide.py" />
   <source>Guide</source>
   <translation>Anleitung</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/guide.py" />
   <source>Find in the guide</source>
   <translation>In der Anleitung suchen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/guide.py" />
   <source>Find in the guide  (Enter for the next place)</source>
   <translation>In der Anleitung suchen  (Enter für die nächste Stelle)</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/guide.py" />
   <source>Keyboard shortcuts</source>
   <translation>Tastenkürzel</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/header.py" />
   <source>Engine</source>
   <translation>Engine</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/header.py" />
   <source>Generate</source>
   <translation>Erzeugen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/header.py" />
   <source>What to generate</source>
   <translation>Was erzeugt wird</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/header.py" />
   <source>Generate a shot, a scene, or what is out of date</source>
   <translation>Eine Einstellung, eine Szene oder alles Veraltete erzeugen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/header.py" />
   <source>Cancel generating</source>
   <translation>Erzeugen abbrechen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/header.py" />
   <source>Every shot is up to date</source>
   <translation>Jede Einstellung ist aktuell</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/header.py" />
   <source>{count} shot to make</source>
   <translation>{count} Einstellung zu machen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/header.py" />
   <source>{count} shots to make</source>
   <translation>{count} Einstellungen zu machen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/help.py" />
   <source>About StoryMem Studio</source>
   <translation>Über StoryMem Studio</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/help.py" />
   <source>Write a story from a logline, render it shot after shot with a memory, preview it, export the film.

Apache License 2.0. Inter by The Inter Project Authors (SIL Open Font License). Phosphor Icons (MIT). Qt for Python (LGPL).</source>
   <translation>Aus einem Satz eine Geschichte schreiben, sie Einstellung für Einstellung mit einem Gedächtnis erzeugen, ansehen und als Film exportieren.

Apache License 2.0. Inter von The Inter Project Authors (SIL Open Font License). Phosphor Icons (MIT). Qt for Python (LGPL).</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/hints.py" />
   <source>Fix hint</source>
   <translation>Hinweis beheben</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/hints.py" />
   <source>Fix {count} hints</source>
   <translation>{count} Hinweise beheben</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/hints.py" />
   <source>Fix all</source>
   <translation>Alle beheben</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/hints.py" />
   <source>Close the hints</source>
   <translation>Hinweise schließen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/hints.py" />
   <source>Hints</source>
   <translation>Hinweise</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/hints.py" />
   <source>… and {count} more.</source>
   <translation>… und {count} weitere.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/hints.py" />
   <source>Fix all {count}</source>
   <translation>Alle {count} beheben</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/hints.py" />
   <source>Do every fix at once; it can be undone</source>
   <translation>Alles auf einmal beheben; das lässt sich rückgängig machen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/hints.py" />
   <source>1 hint</source>
   <translation>1 Hinweis</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/hints.py" />
   <source>{count} hints</source>
   <translation>{count} Hinweise</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/hints.py" />
   <source>No hints</source>
   <translation>Keine Hinweise</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/hints.py" />
   <source>Go to the shot</source>
   <translation>Zur Einstellung</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/hints.py" />
   <source>Fix</source>
   <translation>Beheben</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/hints.py" />
   <source>Fix: {place} {hint}</source>
   <translation>Beheben: {place} {hint}</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/hints.py" />
   <source>Fix: {hint}</source>
   <translation>Beheben: {hint}</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/main_window.py" />
   <source>Open project</source>
   <translation>Projekt öffnen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/main_window.py" />
   <source>Open script</source>
   <translation>Drehbuch öffnen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/main_window.py" />
   <source>Generating</source>
   <translation>Wird erzeugt</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/main_window.py" />
   <source>The film is still being made.</source>
   <translation>Der Film wird noch gemacht.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/main_window.py" />
   <source>Finished shots are kept; what is left can go on when the film is opened again.</source>
   <translation>Fertige Einstellungen bleiben; der Rest kann weitergehen, wenn der Film wieder geöffnet wird.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/main_window.py" />
   <source>Stop and close</source>
   <translation>Anhalten und schließen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/main_window.py" />
   <source>Go on</source>
   <translation>Weitermachen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/main_window.py" />
   <source>Scripts</source>
   <translation>Drehbücher</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/main_window.py" />
   <source>All files</source>
   <translation>Alle Dateien</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/main_window.py" />
   <source>The draft was stopped before the first shot was written.</source>
   <translation>Der Entwurf wurde angehalten, bevor die erste Einstellung geschrieben war.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/marks.py" />
   <source>Not made yet</source>
   <translation>Noch nicht gemacht</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/marks.py" />
   <source>Waiting to be made</source>
   <translation>Wartet</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/marks.py" />
   <source>Being made</source>
   <translation>Wird gemacht</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/marks.py" />
   <source>Up to date</source>
   <translation>Aktuell</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/marks.py" />
   <source>Kept as it is</source>
   <translation>So behalten</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/marks.py" />
   <source>Out of date</source>
   <translation>Veraltet</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/marks.py" />
   <source>Could not be made</source>
   <translation>Konnte nicht gemacht werden</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/marks.py" />
   <source>, and </source>
   <translation>, und </translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory/cards.py" />
   <source>none</source>
   <translation>keine</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory/cards.py" />
   <source>1 picture</source>
   <translation>1 Bild</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory/cards.py" />
   <source>{count} pictures</source>
   <translation>{count} Bilder</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory/commands.py" />
   <source>Remember another picture instead of {title}</source>
   <translation>Statt {title} ein anderes Bild erinnern</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory/commands.py" />
   <source>Pictures for shot {number} to remember</source>
   <translation>Bilder, die Einstellung {number} erinnern soll</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory/commands.py" />
   <source>Reset memory</source>
   <translation>Gedächtnis zurücksetzen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory/commands.py" />
   <source>Move keyframe</source>
   <translation>Schlüsselbild verschieben</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory/commands.py" />
   <source>Crop keyframe</source>
   <translation>Schlüsselbild zuschneiden</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory/commands.py" />
   <source>Add reference pictures</source>
   <translation>Referenzbilder hinzufügen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory/commands.py" />
   <source>Pin keyframe</source>
   <translation>Schlüsselbild anheften</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory/commands.py" />
   <source>Ban keyframe</source>
   <translation>Schlüsselbild sperren</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory/commands.py" />
   <source>Replace keyframe</source>
   <translation>Schlüsselbild ersetzen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory/commands.py" />
   <source>Add reference</source>
   <translation>Referenz hinzufügen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory/commands.py" />
   <source>Add {count} references</source>
   <translation>{count} Referenzen hinzufügen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory/commands.py" />
   <source>Remove reference</source>
   <translation>Referenz entfernen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory/commands.py" />
   <source>Choose memory</source>
   <translation>Gedächtnis wählen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory/crop_dialog.py" />
   <source>Left</source>
   <translation>Links</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory/crop_dialog.py" />
   <source>Top</source>
   <translation>Oben</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory/crop_dialog.py" />
   <source>Width</source>
   <translation>Breite</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory/crop_dialog.py" />
   <source>Height</source>
   <translation>Höhe</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory/crop_dialog.py" />
   <source>Also in the later shots that remember it ({count})</source>
   <translation>Auch in den späteren Einstellungen, die es erinnern ({count})</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory/crop_dialog.py" />
   <source>Crop this picture in every later shot that remembers it</source>
   <translation>Dieses Bild in jeder späteren Einstellung zuschneiden, die es erinnert</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory/crop_dialog.py" />
   <source>Whole picture</source>
   <translation>Ganzes Bild</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory/crop_dialog.py" />
   <source>Crop</source>
   <translation>Zuschneiden</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory/crop_dialog.py" />
   <source>{name} of the part, in hundredths of the picture</source>
   <translation>{name} des Ausschnitts, in Hundertsteln des Bildes</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory/crop_dialog.py" />
   <source>This is remembered</source>
   <translation>Das wird erinnert</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory/crop_dialog.py" />
   <source>Draw a box around what the shot should remember of {title}.</source>
   <translation>Ziehen Sie einen Rahmen um das, was die Einstellung von {title} erinnern soll.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory/crop_view.py" />
   <source>Part to remember</source>
   <translation>Ausschnitt, der erinnert wird</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory/crop_view.py" />
   <source>Arrows move the box, with Shift they change its size.</source>
   <translation>Pfeiltasten bewegen den Rahmen, mit Umschalt ändern sie seine Größe.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory/crop_view.py" />
   <source>Draw a box. Arrows move it, Shift+arrows change its size.</source>
   <translation>Ziehen Sie einen Rahmen. Pfeile bewegen ihn, Umschalt+Pfeile ändern seine Größe.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory/entries.py" />
   <source>reference picture</source>
   <translation>Referenzbild</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory/entries.py" />
   <source>start of the film</source>
   <translation>Anfang des Films</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory/entries.py" />
   <source>recent</source>
   <translation>kürzlich</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory/entries.py" />
   <source>pinned</source>
   <translation>angeheftet</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory/entries.py" />
   <source>chosen by you</source>
   <translation>von Ihnen gewählt</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory/entries.py" />
   <source>never remembered here</source>
   <translation>hier nie erinnert</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory/entries.py" />
   <source>no room left</source>
   <translation>kein Platz mehr</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory/entries.py" />
   <source>same as another</source>
   <translation>gleicht einem anderen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory/entries.py" />
   <source>from a replaced take</source>
   <translation>aus einem ersetzten Take</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory/entries.py" />
   <source>remembered</source>
   <translation>erinnert</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory/entries.py" />
   <source>left out</source>
   <translation>weggelassen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory/entries.py" />
   <source>{said}, cropped</source>
   <translation>{said}, zugeschnitten</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory/entries.py" />
   <source>Reference</source>
   <translation>Referenz</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory/entries.py" />
   <source>A shot that is gone</source>
   <translation>Eine Einstellung, die es nicht mehr gibt</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory/entries.py" />
   <source>deleted</source>
   <translation>gelöscht</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory/entries.py" />
   <source>Picture</source>
   <translation>Bild</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory/limits.py" />
   <source>Most keyframes a shot remembers</source>
   <translation>Schlüsselbilder, die eine Einstellung höchstens erinnert</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory/limits.py" />
   <source>How much is remembered</source>
   <translation>Wie viel erinnert wird</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory/limits.py" />
   <source>Keyframes in the film's shots</source>
   <translation>Schlüsselbilder in den Einstellungen des Films</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory/limits.py" />
   <source>Keyframes in this shot</source>
   <translation>Schlüsselbilder in dieser Einstellung</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory/limits.py" />
   <source>This shot remembers at most</source>
   <translation>Diese Einstellung erinnert höchstens</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory/limits.py" />
   <source>This shot has its own limit</source>
   <translation>Diese Einstellung hat eine eigene Grenze</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory/limits.py" />
   <source>Give this shot a limit of its own</source>
   <translation>Dieser Einstellung eine eigene Grenze geben</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory/limits.py" />
   <source>Limit the memory</source>
   <translation>Gedächtnis begrenzen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory/limits.py" />
   <source>Every shot remembers at most</source>
   <translation>Jede Einstellung erinnert höchstens</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory/limits.py" />
   <source>References and pinned keyframes count too.</source>
   <translation>Referenzen und angeheftete Schlüsselbilder zählen mit.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory/limits.py" />
   <source>Limit the shot's memory</source>
   <translation>Gedächtnis der Einstellung begrenzen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory/out_of_date.py" />
   <source>Go to shot {number}</source>
   <translation>Zu Einstellung {number}</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory/out_of_date.py" />
   <source>Make all</source>
   <translation>Alle machen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory/out_of_date.py" />
   <source>Keep all as they are</source>
   <translation>Alle so behalten</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory/out_of_date.py" />
   <source>Shots that are out of date</source>
   <translation>Veraltete Einstellungen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory/out_of_date.py" />
   <source>1 more will follow</source>
   <translation>1 weitere folgt</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory/out_of_date.py" />
   <source>{count} more will follow</source>
   <translation>{count} weitere folgen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory/out_of_date.py" />
   <source>They remember these shots, and will be out of date when those are new</source>
   <translation>Sie erinnern diese Einstellungen und sind veraltet, sobald jene neu sind</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory/out_of_date.py" />
   <source>1 out of date</source>
   <translation>1 veraltet</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory/out_of_date.py" />
   <source>{count} out of date</source>
   <translation>{count} veraltet</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory/out_of_date.py" />
   <source>1 shot is out of date</source>
   <translation>1 Einstellung ist veraltet</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory/out_of_date.py" />
   <source>{count} shots are out of date</source>
   <translation>{count} Einstellungen sind veraltet</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory/out_of_date.py" />
   <source>Make every shot that is out of date again, and those that follow from them</source>
   <translation>Jede veraltete Einstellung neu machen, und die, die daraus folgen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory/out_of_date.py" />
   <source>and 1 more…</source>
   <translation>und 1 weiteres…</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory/out_of_date.py" />
   <source>and {count} more…</source>
   <translation>und {count} weitere…</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory/out_of_date.py" />
   <source>Keep as they are</source>
   <translation>So behalten</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory/out_of_date.py" />
   <source>Make shot {number} again</source>
   <translation>Einstellung {number} neu machen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory/out_of_date.py" />
   <source>Keep shot {number} as it is</source>
   <translation>Einstellung {number} so behalten</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory/out_of_date.py" />
   <source>Make again</source>
   <translation>Neu machen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory/picker.py" />
   <source>Find by shot, title or take</source>
   <translation>Nach Einstellung, Titel oder Take suchen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory/picker.py" />
   <source>Find pictures</source>
   <translation>Bilder suchen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory/picker.py" />
   <source>Find pictures by the number, the title or the take of their shot</source>
   <translation>Bilder nach Nummer, Titel oder Take ihrer Einstellung suchen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory/picker.py" />
   <source>Pictures of the film</source>
   <translation>Bilder des Films</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory/picker.py" />
   <source>{shot}, take {number}</source>
   <translation>{shot}, Take {number}</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory/picker.py" />
   <source>Remember</source>
   <translation>Erinnern</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory/picker.py" />
   <source>Replace</source>
   <translation>Ersetzen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory/picker.py" />
   <source>1 picture chosen</source>
   <translation>1 Bild gewählt</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory/picker.py" />
   <source>{count} pictures chosen</source>
   <translation>{count} Bilder gewählt</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory_panel.py" />
   <source>Nothing to remember yet: make the shots before this one, and their keyframes appear here.</source>
   <translation>Noch nichts zu erinnern: Machen Sie die Einstellungen davor, dann erscheinen hier ihre Schlüsselbilder.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory_panel.py" />
   <source>What its take saw</source>
   <translation>Was ihr Take sah</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory_panel.py" />
   <source>Keyframes in memory</source>
   <translation>Schlüsselbilder im Gedächtnis</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory_panel.py" />
   <source>Left out ({count})</source>
   <translation>Weggelassen ({count})</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory_panel.py" />
   <source>Select a shot to see what it remembers.</source>
   <translation>Wählen Sie eine Einstellung, um zu sehen, was sie erinnert.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory_panel.py" />
   <source>This shot remembers nothing: its limit is 0.</source>
   <translation>Diese Einstellung erinnert nichts: Ihre Grenze ist 0.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory_panel.py" />
   <source>The first shot has nothing to remember. Add a reference picture to give the film one.</source>
   <translation>Die erste Einstellung hat nichts zu erinnern. Ein Referenzbild gibt dem Film etwas.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory_panel.py" />
   <source>This shot remembers nothing: every picture before it is left out.</source>
   <translation>Diese Einstellung erinnert nichts: Jedes Bild davor ist weggelassen.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory_panel.py" />
   <source>Drop pictures here: the whole film remembers them</source>
   <translation>Bilder hier ablegen: Der ganze Film erinnert sie</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory_panel.py" />
   <source>Memory</source>
   <translation>Gedächtnis</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory_panel.py" />
   <source>Choose memory for shot…</source>
   <translation>Gedächtnis der Einstellung wählen…</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory_panel.py" />
   <source>{count} of {limit} keyframes</source>
   <translation>{count} von {limit} Bildern</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/memory_panel.py" />
   <source>{count} of {limit}, own limit</source>
   <translation>{count} von {limit}, eigene Grenze</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/preview.py" />
   <source>Shot {number}, scene {scene} / shot {shot}</source>
   <translation>Einstellung {number}, Szene {scene} / Einstellung {shot}</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/preview.py" />
   <source>Continues shot before</source>
   <translation>Setzt vorige fort</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/preview.py" />
   <source>Continues the shot before</source>
   <translation>Setzt die vorige Einstellung fort</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/preview.py" />
   <source>Length in frames</source>
   <translation>Länge in Bildern</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/preview.py" />
   <source>Length of the shot in frames: 4n + 1</source>
   <translation>Länge der Einstellung in Bildern: 4n + 1</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/preview.py" />
   <source> frames</source>
   <translation> Bilder</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/preview.py" />
   <source>Shot {number} — {title}</source>
   <translation>Einstellung {number} — {title}</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/preview.py" />
   <source>Change length</source>
   <translation>Länge ändern</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/preview.py" />
   <source>This shot has no prompt yet.</source>
   <translation>Diese Einstellung hat noch keinen Prompt.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/preview.py" />
   <source>No shot</source>
   <translation>Keine Einstellung</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/preview.py" />
   <source>Take {number} of {count}</source>
   <translation>Take {number} von {count}</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/preview.py" />
   <source>No take yet</source>
   <translation>Noch kein Take</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/preview.py" />
   <source>&amp;Pause</source>
   <translation>An&amp;halten</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/preview.py" />
   <source>&amp;Play</source>
   <translation>&amp;Abspielen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/preview.py" />
   <source>Pause</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/preview.py" />
   <source>Play</source>
   <translation>Abspielen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/preview.py" />
   <source>Edit prompt</source>
   <translation>Prompt ändern</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/prompt_editor.py" />
   <source>Prompt</source>
   <translation>Prompt</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/prompt_editor.py" />
   <source>What the shot shows: who, where, what happens, light, shot size, camera</source>
   <translation>Was die Einstellung zeigt: wer, wo, was geschieht, Licht, Größe, Kamera</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/prompt_editor.py" />
   <source>What do we see? Who, where, what happens, light, shot size, camera move.</source>
   <translation>Was sehen wir? Wer, wo, was geschieht, Licht, Größe, Kamerafahrt.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/queue_commands.py" />
   <source>These shots are up to date.</source>
   <translation>Diese Einstellungen sind aktuell.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/queue_panel.py" />
   <source>Waiting shots</source>
   <translation>Wartende Einstellungen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/queue_panel.py" />
   <source>Queue</source>
   <translation>Warteschlange</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/queue_panel.py" />
   <source>Progress of this shot</source>
   <translation>Fortschritt dieser Einstellung</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/queue_panel.py" />
   <source>Do not make this shot</source>
   <translation>Diese Einstellung nicht machen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/queue_panel.py" />
   <source>What failed</source>
   <translation>Was misslang</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/queue_panel.py" />
   <source>Try again</source>
   <translation>Noch einmal</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/queue_panel.py" />
   <source>Next</source>
   <translation>Als Nächstes</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/queue_panel.py" />
   <source>Make earlier</source>
   <translation>Früher machen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/queue_panel.py" />
   <source>Make earlier  (Alt+Up)</source>
   <translation>Früher machen  (Alt+Auf)</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/queue_panel.py" />
   <source>Make later</source>
   <translation>Später machen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/queue_panel.py" />
   <source>Make later  (Alt+Down)</source>
   <translation>Später machen  (Alt+Ab)</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/queue_panel.py" />
   <source>Take out of the queue</source>
   <translation>Aus der Warteschlange nehmen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/queue_panel.py" />
   <source>Take out of the queue  (Delete)</source>
   <translation>Aus der Warteschlange nehmen  (Entf)</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/queue_panel.py" />
   <source>Engine settings</source>
   <translation>Einstellungen der Engine</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/queue_panel.py" />
   <source>Shot {number}: {message}</source>
   <translation>Einstellung {number}: {message}</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/queue_panel.py" />
   <source>Engine: {name}; it starts with the first shot.</source>
   <translation>Engine: {name}; sie startet mit der ersten Einstellung.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/queue_panel.py" />
   <source>{count} shot is to be made: press Generate.</source>
   <translation>{count} Einstellung ist zu machen: Drücken Sie Erzeugen.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/queue_panel.py" />
   <source>{count} shots are to be made: press Generate.</source>
   <translation>{count} Einstellungen sind zu machen: Drücken Sie Erzeugen.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/queue_panel.py" />
   <source>Every shot is up to date.</source>
   <translation>Jede Einstellung ist aktuell.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/queue_panel.py" />
   <source> Try again</source>
   <translation> Noch einmal</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/queue_panel.py" />
   <source> Try again ({count} shots)</source>
   <translation> Noch einmal ({count} Einstellungen)</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/rendering.py" />
   <source>starting</source>
   <translation>startet</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/rendering.py" />
   <source>reading the prompt</source>
   <translation>liest den Prompt</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/rendering.py" />
   <source>drawing</source>
   <translation>zeichnet</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/rendering.py" />
   <source>choosing keyframes</source>
   <translation>wählt Schlüsselbilder</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/rendering.py" />
   <source>loading the model</source>
   <translation>lädt das Modell</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/rendering.py" />
   <source>step</source>
   <translation>Schritt</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/rendering.py" />
   <source>Rendering shot {number} — {stage}</source>
   <translation>Einstellung {number} — {stage}</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/rendering.py" />
   <source>{stage} {done} of {total}</source>
   <translation>{stage} {done} von {total}</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/rendering.py" />
   <source>about {time} left</source>
   <translation>noch etwa {time}</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/rendering.py" />
   <source>Paused, {count} to make</source>
   <translation>Pausiert, {count} zu machen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/rendering.py" />
   <source>Stopping shot {number}…</source>
   <translation>Einstellung {number} wird angehalten…</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/rendering.py" />
   <source>Starting shot {number}…</source>
   <translation>Einstellung {number} beginnt…</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/rendering.py" />
   <source>that was removed</source>
   <translation>(entfernt)</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/rendering.py" />
   <source>Engine: stopping</source>
   <translation>Engine: hält an</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/rendering.py" />
   <source>Engine: paused</source>
   <translation>Engine: pausiert</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/rendering.py" />
   <source>Engine: rendering shot {number} of {count}</source>
   <translation>Engine: Einstellung {number} von {count}</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/rendering.py" />
   <source>Engine: ready</source>
   <translation>Engine: bereit</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/rendering.py" />
   <source>Engine: stopped</source>
   <translation>Engine: angehalten</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/script/editor.py" />
   <source>A heading such as INT. KITCHEN - DAY opens a scene; every paragraph is a shot.</source>
   <translation>Eine Überschrift wie INT. KÜCHE - TAG beginnt eine Szene; jeder Absatz ist eine Einstellung.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/script/editor.py" />
   <source>INT. KITCHEN - DAY

What do we see? Every paragraph is a shot.</source>
   <translation>INT. KÜCHE - TAG

Was sehen wir? Jeder Absatz ist eine Einstellung.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/script/editor.py" />
   <source>What do we see?</source>
   <translation>Was sehen wir?</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/script/margin.py" />
   <source>Shot numbers and states</source>
   <translation>Nummern und Zustände der Einstellungen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/script/outline.py" />
   <source>Outline</source>
   <translation>Szenen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/script/outline.py" />
   <source>Shots and lengths</source>
   <translation>Einstellungen und Längen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/script/outline.py" />
   <source>{title}
Double-click to rename</source>
   <translation>{title}
Doppelklick zum Umbenennen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/script/outline.py" />
   <source>Continues the shot before. </source>
   <translation>Setzt die vorige Einstellung fort. </translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/script/outline.py" />
   <source>Move scene</source>
   <translation>Szene verschieben</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/script/outline.py" />
   <source>Rename scene</source>
   <translation>Szene umbenennen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/script/outline.py" />
   <source>Move shots</source>
   <translation>Einstellungen verschieben</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/script/view.py" />
   <source>Edit script</source>
   <translation>Drehbuch ändern</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/script/view.py" />
   <source>Edit shot {number}</source>
   <translation>Einstellung {number} ändern</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/script/view.py" />
   <source>Write shot</source>
   <translation>Einstellung schreiben</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/script/view.py" />
   <source>{hints}
Click for what can be done</source>
   <translation>{hints}
Klicken zeigt, was man tun kann</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/script_files.py" />
   <source>Script dropped</source>
   <translation>Drehbuch abgelegt</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/script_files.py" />
   <source>What should become of “{name}”?</source>
   <translation>Was soll aus „{name}“ werden?</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/script_files.py" />
   <source>As the new script of “{title}”, shots that are still in it keep their takes; that can be undone.</source>
   <translation>Als neues Drehbuch von „{title}“ behalten Einstellungen, die noch darin stehen, ihre Takes; das lässt sich rückgängig machen.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/script_files.py" />
   <source>Open as a new film</source>
   <translation>Als neuen Film öffnen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/script_files.py" />
   <source>Replace this script</source>
   <translation>Dieses Drehbuch ersetzen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/script_files.py" />
   <source>ST-Bench script (*.json)</source>
   <translation>ST-Bench-Drehbuch (*.json)</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/script_files.py" />
   <source>Fountain screenplay (*.fountain)</source>
   <translation>Fountain-Drehbuch (*.fountain)</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/script_files.py" />
   <source>Export script</source>
   <translation>Drehbuch exportieren</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/script_files.py" />
   <source>Replace the script</source>
   <translation>Drehbuch ersetzen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/script_files.py" />
   <source>The script is in {file}.</source>
   <translation>Das Drehbuch liegt in {file}.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/script_files.py" />
   <source>The script is now that of {name}.</source>
   <translation>Das Drehbuch ist jetzt das von {name}.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/script_panel.py" />
   <source>Go back to what the writer has written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../storymem_studio/ui/script_panel.py" />
   <source>{count} from the check of the script  (Ctrl+H)</source>
   <translation>{count} aus der Prüfung des Drehbuchs  (Strg+H)</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/script_panel.py" />
   <source>Heading, such as INT. KITCHEN - DAY</source>
   <translation>Überschrift, etwa INT. KÜCHE - TAG</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/script_panel.py" />
   <source>Written by {writer}</source>
   <translation>Geschrieben von {writer}</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/script_panel.py" />
   <source>The writer would change nothing.</source>
   <translation>Der Autor würde nichts ändern.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/script_panel.py" />
   <source>The writer has answered.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../storymem_studio/ui/script_panel.py" />
   <source>See the answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../storymem_studio/ui/scrub_bar.py" />
   <source>Position in the film</source>
   <translation>Stelle im Film</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/session.py" />
   <source>The shot this was about is no longer there.</source>
   <translation>Die Einstellung, um die es ging, gibt es nicht mehr.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/dialog.py" />
   <source>Settings</source>
   <translation>Einstellungen des Programms</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/dialog.py" />
   <source>Pages of settings</source>
   <translation>Seiten der Einstellungen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/dialog.py" />
   <source>Writer</source>
   <translation>Autor</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/dialog.py" />
   <source>Weights</source>
   <translation>Gewichte</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/dialog.py" />
   <source>Looks</source>
   <translation>Aussehen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/dialog.py" />
   <source>Shortcuts</source>
   <translation>Tastenkürzel</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/dialog.py" />
   <source>Folders</source>
   <translation>Ordner</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/engine_page.py" />
   <source>{name}: {free:.0f} of {total:.0f} GB free</source>
   <translation>{name}: {free:.0f} von {total:.0f} GB frei</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/engine_page.py" />
   <source>{name}: {total:.0f} GB</source>
   <translation>{name}: {total:.0f} GB</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/engine_page.py" />
   <source>What makes the shots</source>
   <translation>Was die Einstellungen macht</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/engine_page.py" />
   <source>This machine</source>
   <translation>Dieser Rechner</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/engine_page.py" />
   <source>No device was found.</source>
   <translation>Es wurde kein Gerät gefunden.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/engine_page.py" />
   <source>Licence: {licence}.</source>
   <translation>Lizenz: {licence}.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/engine_page.py" />
   <source>Makes the shots</source>
   <translation>Macht die Einstellungen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/engine_page.py" />
   <source>Asking the engine…</source>
   <translation>Die Engine wird gefragt…</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/engine_page.py" />
   <source>{title} (not ready)</source>
   <translation>{title} (nicht bereit)</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/engine_probe.py" />
   <source>The engine does not start. {last}</source>
   <translation>Die Engine startet nicht. {last}</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/film_page.py" />
   <source>Own size</source>
   <translation>Eigene Größe</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/film_page.py" />
   <source>One film has one size</source>
   <translation>Ein Film hat eine Größe</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/film_page.py" />
   <source>Width in pixels</source>
   <translation>Breite in Pixeln</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/film_page.py" />
   <source>Height in pixels</source>
   <translation>Höhe in Pixeln</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/film_page.py" />
   <source>Frames in a second</source>
   <translation>Bilder in der Sekunde</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/film_page.py" />
   <source>Length of every shot</source>
   <translation>Länge jeder Einstellung</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/film_page.py" />
   <source>Frames, of the form 4n + 1</source>
   <translation>Bilder, von der Form 4n + 1</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/film_page.py" />
   <source>Set for every shot</source>
   <translation>Für jede setzen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/film_page.py" />
   <source>Keyframes a shot gives</source>
   <translation>Schlüsselbilder je Einstellung</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/film_page.py" />
   <source>At most, for later shots</source>
   <translation>Höchstens, für spätere Einstellungen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/film_page.py" />
   <source>Likeness threshold</source>
   <translation>Schwelle der Ähnlichkeit</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/film_page.py" />
   <source>Continuing shots</source>
   <translation>Fortgesetzte Einstellungen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/film_page.py" />
   <source>What a shot without a cut goes on from</source>
   <translation>Wovon eine Einstellung ohne Schnitt ausgeht</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/film_page.py" />
   <source>Seeds as in StoryMem's own pipeline</source>
   <translation>Startwerte wie in StoryMems eigener Pipeline</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/film_page.py" />
   <source>The film's seed and the shot's number in its scene</source>
   <translation>Der Startwert des Films und die Nummer der Einstellung in ihrer Szene</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/film_page.py" />
   <source>First shot from text alone</source>
   <translation>Erste Einstellung nur aus Text</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/film_page.py" />
   <source>Needs the text-to-video weights; references are not seen by it</source>
   <translation>Braucht die Gewichte für Text zu Video; Referenzen sieht sie nicht</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/film_page.py" />
   <source>Negative prompt</source>
   <translation>Negativer Prompt</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/film_page.py" />
   <source>What no shot should show</source>
   <translation>Was keine Einstellung zeigen soll</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/film_page.py" />
   <source>StoryMem makes 16 frames a second.</source>
   <translation>StoryMem macht 16 Bilder in der Sekunde.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/film_page.py" />
   <source>81 frames at 16 a second are five seconds, the length the model was made for.</source>
   <translation>81 Bilder, 16 in der Sekunde, sind fünf Sekunden: die Länge, für die das Modell gemacht ist.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/film_page.py" />
   <source>Empty: the engine's own.</source>
   <translation>Leer: der eigene der Engine.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/film_page.py" />
   <source>Most keyframes of earlier shots that a shot sees.</source>
   <translation>Schlüsselbilder früherer Einstellungen, die eine höchstens sieht.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/film_page.py" />
   <source>Frames more alike than this count as one keyframe.</source>
   <translation>Bilder, die einander ähnlicher sind, zählen als ein Schlüsselbild.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/film_page.py" />
   <source>As in StoryMem</source>
   <translation>Wie in StoryMem</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/film_page.py" />
   <source>From the last frame (MI2V)</source>
   <translation>Vom letzten Bild (MI2V)</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/film_page.py" />
   <source>From the last five frames (MM2V)</source>
   <translation>Von den letzten fünf Bildern (MM2V)</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/film_page.py" />
   <source>Every shot is a cut</source>
   <translation>Jede Einstellung ist ein Schnitt</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/folders_page.py" />
   <source>Folder of new projects</source>
   <translation>Ordner neuer Projekte</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/folders_page.py" />
   <source>The usual place</source>
   <translation>Der übliche Ort</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/folders_page.py" />
   <source>Draw the animatic of a new film at once</source>
   <translation>Das Animatic eines neuen Films sofort zeichnen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/folders_page.py" />
   <source>There is something to watch within a minute; it needs no GPU</source>
   <translation>In einer Minute gibt es etwas zu sehen; es braucht keine GPU</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/folders_page.py" />
   <source>Show the settings folder</source>
   <translation>Ordner der Einstellungen zeigen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/folders_page.py" />
   <source>Projects</source>
   <translation>Projekte</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/folders_page.py" />
   <source>Each film is one folder: it can be moved, copied and zipped.</source>
   <translation>Jeder Film ist ein Ordner: Man kann ihn verschieben, kopieren und packen.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/folders_page.py" />
   <source>New projects go to</source>
   <translation>Neue Projekte kommen nach</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/folders_page.py" />
   <source>The studio's own things</source>
   <translation>Eigenes des Studios</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/folders_page.py" />
   <source>Settings are in</source>
   <translation>Einstellungen liegen in</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/folders_page.py" />
   <source>STORYMEM_PROJECTS_DIR is set in the environment and wins over this page.</source>
   <translation>STORYMEM_PROJECTS_DIR steht in der Umgebung und geht dieser Seite vor.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/folders_page.py" />
   <source>Give the whole path, from the root on.</source>
   <translation>Geben Sie den ganzen Pfad an, von der Wurzel an.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/folders_page.py" />
   <source>{folder} cannot be used: {why}.</source>
   <translation>{folder} kann nicht benutzt werden: {why}.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/looks_page.py" />
   <source>Colours</source>
   <translation>Farben</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/looks_page.py" />
   <source>Dark or light</source>
   <translation>Dunkel oder hell</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/looks_page.py" />
   <source>Size of everything</source>
   <translation>Größe von allem</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/looks_page.py" />
   <source>Text, buttons and icons</source>
   <translation>Schrift, Knöpfe und Symbole</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/looks_page.py" />
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/looks_page.py" />
   <source>The language of the window</source>
   <translation>Die Sprache des Fensters</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/looks_page.py" />
   <source>Tell the desktop when a film is finished</source>
   <translation>Dem Schreibtisch melden, wenn ein Film fertig ist</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/looks_page.py" />
   <source>Only while the window is not in front</source>
   <translation>Nur solange das Fenster nicht vorn ist</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/looks_page.py" />
   <source>Taken up when the studio is opened again.</source>
   <translation>Gilt, wenn das Studio wieder geöffnet wird.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/looks_page.py" />
   <source>Messages</source>
   <translation>Meldungen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/looks_page.py" />
   <source>Dark</source>
   <translation>Dunkel</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/looks_page.py" />
   <source>Light</source>
   <translation>Hell</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/looks_page.py" />
   <source>As the system</source>
   <translation>Wie das System</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/preset_size.py" />
   <source>832 × 480, wide</source>
   <translation>832 × 480, breit</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/preset_size.py" />
   <source>1280 × 720, wide HD</source>
   <translation>1280 × 720, breit HD</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/preset_size.py" />
   <source>1920 × 1080, wide full HD</source>
   <translation>1920 × 1080, breit Full HD</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/preset_size.py" />
   <source>480 × 832, upright</source>
   <translation>480 × 832, hochkant</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/preset_size.py" />
   <source>720 × 1280, upright HD</source>
   <translation>720 × 1280, hochkant HD</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/preset_size.py" />
   <source>640 × 640, square</source>
   <translation>640 × 640, quadratisch</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/schema_form.py" />
   <source>Reset {name}</source>
   <translation>{name} zurücksetzen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/schema_form.py" />
   <source>Choose {name}</source>
   <translation>{name} wählen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/schema_form.py" />
   <source>Leave to the engine</source>
   <translation>Der Engine überlassen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/schema_form.py" />
   <source>{name}: leave to the engine</source>
   <translation>{name}: der Engine überlassen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/scope.py" />
   <source>Film settings</source>
   <translation>Werte des Films</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/scope_bar.py" />
   <source>This film</source>
   <translation>Dieser Film</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/scope_bar.py" />
   <source>New films</source>
   <translation>Neue Filme</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/scope_bar.py" />
   <source>“{title}”. A change can be undone; shots it concerns are out of date then.</source>
   <translation>„{title}“. Eine Änderung lässt sich rückgängig machen; betroffene Einstellungen sind dann veraltet.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/scope_bar.py" />
   <source>What the next films start with.</source>
   <translation>Womit die nächsten Filme beginnen.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/shortcuts_page.py" />
   <source>Find an action</source>
   <translation>Befehl suchen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/shortcuts_page.py" />
   <source>Actions and their keys</source>
   <translation>Befehle und ihre Tasten</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/shortcuts_page.py" />
   <source>Choose an action to change its keys.</source>
   <translation>Wählen Sie einen Befehl, um seine Tasten zu ändern.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/shortcuts_page.py" />
   <source>New keys</source>
   <translation>Neue Tasten</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/shortcuts_page.py" />
   <source>Press the keys</source>
   <translation>Drücken Sie die Tasten</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/shortcuts_page.py" />
   <source>Use these keys</source>
   <translation>Diese Tasten benutzen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/shortcuts_page.py" />
   <source>No keys</source>
   <translation>Keine Tasten</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/shortcuts_page.py" />
   <source>The usual keys</source>
   <translation>Die üblichen Tasten</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/shortcuts_page.py" />
   <source>Reset all</source>
   <translation>Alle zurücksetzen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/shortcuts_page.py" />
   <source>Conflict</source>
   <translation>Konflikt</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/shortcuts_page.py" />
   <source>Find an action or a key</source>
   <translation>Befehl oder Taste suchen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/shortcuts_page.py" />
   <source>“{other}” has these keys and would lose them.</source>
   <translation>„{other}“ hat diese Tasten und würde sie verlieren.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/shortcuts_page.py" />
   <source>Usually {keys}</source>
   <translation>Üblich: {keys}</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/weights_page.py" />
   <source>{size:.1f} GB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/weights_page.py" />
   <source>Stopped; it goes on from there next time.</source>
   <translation>Angehalten; beim nächsten Mal geht es dort weiter.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/weights_page.py" />
   <source>Download</source>
   <translation>Herunterladen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/weights_page.py" />
   <source>Download {title}</source>
   <translation>{title} herunterladen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/weights_page.py" />
   <source>Cancel downloading {title}</source>
   <translation>Herunterladen von {title} abbrechen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/weights_page.py" />
   <source>Download of {title}</source>
   <translation>Herunterladen von {title}</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/weights_page.py" />
   <source>needed</source>
   <translation>nötig</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/weights_page.py" />
   <source>optional</source>
   <translation>freiwillig</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/weights_page.py" />
   <source>Here: {path}</source>
   <translation>Hier: {path}</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/weights_page.py" />
   <source>Not on this machine.</source>
   <translation>Nicht auf diesem Rechner.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/weights_page.py" />
   <source>Look in a folder…</source>
   <translation>In einem Ordner nachsehen…</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/weights_page.py" />
   <source>Look again</source>
   <translation>Noch einmal nachsehen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/weights_page.py" />
   <source>Looking for weights…</source>
   <translation>Gewichte werden gesucht…</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/weights_page.py" />
   <source>Folder with weights</source>
   <translation>Ordner mit Gewichten</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/weights_page.py" />
   <source>{title} comes under {licence}.</source>
   <translation>{title} steht unter {licence}.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/weights_page.py" />
   <source>It takes {size:.1f} GB. Do you accept the licence?</source>
   <translation>Es braucht {size:.1f} GB. Nehmen Sie die Lizenz an?</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/weights_page.py" />
   <source>Accept and download</source>
   <translation>Annehmen und herunterladen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/weights_page.py" />
   <source>Not now</source>
   <translation>Nicht jetzt</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/weights_page.py" />
   <source>The download failed.</source>
   <translation>Das Herunterladen ist misslungen.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/weights_page.py" />
   <source>The engine's program cannot be started.</source>
   <translation>Das Programm der Engine lässt sich nicht starten.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/weights_page.py" />
   <source>{done:.1f} of {total:.1f} GB</source>
   <translation>{done:.1f} von {total:.1f} GB</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/weights_page.py" />
   <source>Starting the download…</source>
   <translation>Das Herunterladen beginnt…</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/weights_page.py" />
   <source>Model weights</source>
   <translation>Gewichte der Modelle</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/weights_page.py" />
   <source>The StoryMem engine needs these, and a GPU. The animatic needs none of them. Downloads go on where they stopped; weights that are on this machine already are found.</source>
   <translation>Die StoryMem-Engine braucht sie, und eine GPU. Das Animatic braucht nichts davon. Abgebrochenes Herunterladen geht weiter, wo es aufhörte; Gewichte, die schon auf diesem Rechner sind, werden gefunden.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/weights_page.py" />
   <source>No weights are known.</source>
   <translation>Es sind keine Gewichte bekannt.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/weights_page.py" />
   <source>Another download is under way; this one has to wait.</source>
   <translation>Es wird schon etwas heruntergeladen; dies muss warten.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/writer_page.py" />
   <source>A key is set in the environment; it is used and never stored.</source>
   <translation>Ein Schlüssel steht in der Umgebung; er wird benutzt und nie gespeichert.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/writer_page.py" />
   <source>The key is in this system's keyring.</source>
   <translation>Der Schlüssel liegt im Schlüsselbund dieses Systems.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/writer_page.py" />
   <source>The key is in a file in the settings folder that only your account can read.</source>
   <translation>Der Schlüssel liegt in einer Datei im Ordner der Einstellungen, die nur Ihr Konto lesen kann.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/writer_page.py" />
   <source>The key is kept until the studio is closed.</source>
   <translation>Der Schlüssel bleibt, bis das Studio geschlossen wird.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/writer_page.py" />
   <source>Model server</source>
   <translation>Modellserver</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/writer_page.py" />
   <source>Who drafts the story</source>
   <translation>Wer die Geschichte entwirft</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/writer_page.py" />
   <source>Find a server on this machine</source>
   <translation>Server auf diesem Rechner suchen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/writer_page.py" />
   <source>Server address</source>
   <translation>Adresse des Servers</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/writer_page.py" />
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/writer_page.py" />
   <source>The name of the model; the list comes from the server</source>
   <translation>Der Name des Modells; die Liste kommt vom Server</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/writer_page.py" />
   <source>List models</source>
   <translation>Modelle auflisten</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/writer_page.py" />
   <source>API key</source>
   <translation>API-Schlüssel</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/writer_page.py" />
   <source>Stored as safely as this machine can</source>
   <translation>So sicher gespeichert, wie dieser Rechner kann</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/writer_page.py" />
   <source>Save key</source>
   <translation>Schlüssel sichern</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/writer_page.py" />
   <source>Forget key</source>
   <translation>Schlüssel vergessen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/writer_page.py" />
   <source>Where the key is kept</source>
   <translation>Wo der Schlüssel liegt</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/writer_page.py" />
   <source>Patience</source>
   <translation>Geduld</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/writer_page.py" />
   <source>Longest silence of the server</source>
   <translation>Längstes Schweigen des Servers</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/writer_page.py" />
   <source>Temperature</source>
   <translation>Temperatur</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/writer_page.py" />
   <source>Test</source>
   <translation>Testen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/writer_page.py" />
   <source>Result of the test</source>
   <translation>Ergebnis des Tests</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/writer_page.py" />
   <source>Who writes</source>
   <translation>Wer schreibt</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/writer_page.py" />
   <source>Without a model the offline writer fills in a story template: it needs nothing. A language model writes far better; any server that speaks OpenAI's protocol will do, also one on this machine.</source>
   <translation>Ohne Modell füllt der Offline-Autor eine Vorlage aus: Er braucht nichts. Ein Sprachmodell schreibt weit besser; jeder Server, der das Protokoll von OpenAI spricht, genügt, auch einer auf diesem Rechner.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/writer_page.py" />
   <source>How it writes</source>
   <translation>Wie geschrieben wird</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/writer_page.py" />
   <source>Higher is bolder and less predictable.</source>
   <translation>Höher ist kühner und weniger vorhersehbar.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/writer_page.py" />
   <source>Longest silence of the server; a local model may take its time to load.</source>
   <translation>Längstes Schweigen des Servers; ein örtliches Modell lädt vielleicht länger.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/writer_page.py" />
   <source>{names} is set in the environment and wins over this page.</source>
   <translation>{names} steht in der Umgebung und geht dieser Seite vor.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/writer_page.py" />
   <source>Asking {host} for its models…</source>
   <translation>{host} wird nach Modellen gefragt…</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/writer_page.py" />
   <source>Asking {host} for one word…</source>
   <translation>{host} wird um ein Wort gebeten…</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/writer_page.py" />
   <source>Looking on this machine…</source>
   <translation>Auf diesem Rechner wird gesucht…</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/writer_page.py" />
   <source>Found: {names}.</source>
   <translation>Gefunden: {names}.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/writer_page.py" />
   <source>{host} offers no model at the moment.</source>
   <translation>{host} bietet gerade kein Modell an.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/writer_page.py" />
   <source>{host} offers {count} models.</source>
   <translation>{host} bietet {count} Modelle an.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/writer_page.py" />
   <source>No model server answers on this machine. Start Ollama, LM Studio, llama.cpp or vLLM and look again.</source>
   <translation>Auf diesem Rechner antwortet kein Modellserver. Starten Sie Ollama, LM Studio, llama.cpp oder vLLM und suchen Sie noch einmal.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/writer_page.py" />
   <source>None: the offline writer</source>
   <translation>Keiner: der Offline-Autor</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/writer_page.py" />
   <source>Another server</source>
   <translation>Ein anderer Server</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/writer_page.py" />
   <source>No key; servers on this machine need none.</source>
   <translation>Kein Schlüssel; Server auf diesem Rechner brauchen keinen.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/writer_page.py" />
   <source>No key is stored.</source>
   <translation>Es ist kein Schlüssel gespeichert.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/start_page.py" />
   <source>A lighthouse keeper finds a message in a bottle addressed to her.</source>
   <translation>Eine Leuchtturmwärterin findet eine Flaschenpost, die an sie gerichtet ist.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/start_page.py" />
   <source>Uses the language model that is set up on this machine; without one, the offline writer, which fills in a story template.</source>
   <translation>Benutzt das Sprachmodell, das auf diesem Rechner eingerichtet ist; ohne eines den Offline-Autor, der eine Vorlage ausfüllt.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/start_page.py" />
   <source>A template writer: it needs no model and no network, and fills in a story template from your sentence. Rewrite what it gives you.</source>
   <translation>Ein Autor nach Vorlage: Er braucht kein Modell und kein Netz und füllt aus Ihrem Satz (auf Englisch) eine Vorlage aus. Schreiben Sie um, was er liefert.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/start_page.py" />
   <source>Needs an OpenAI-compatible server, set up in Edit › Settings › Writer (Ollama, LM Studio, llama.cpp, vLLM, OpenAI …).</source>
   <translation>Braucht einen OpenAI-kompatiblen Server, einzurichten unter Bearbeiten › Einstellungen des Programms › Autor (Ollama, LM Studio, llama.cpp, vLLM, OpenAI …).</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/start_page.py" />
   <source>Automatic</source>
   <translation>Automatisch</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/start_page.py" />
   <source>Offline writer (template)</source>
   <translation>Offline-Autor (Vorlage)</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/start_page.py" />
   <source>Language model</source>
   <translation>Sprachmodell</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/start_page.py" />
   <source>How many shots of about five seconds; eight to twelve is usual</source>
   <translation>Wie viele Einstellungen von etwa fünf Sekunden; üblich sind acht bis zwölf</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/start_page.py" />
   <source>Open sample: {title}</source>
   <translation>Beispiel öffnen: {title}</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/start_page.py" />
   <source>Logline</source>
   <translation>Logline</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/start_page.py" />
   <source>Your story in a sentence: who it is about and what happens to them</source>
   <translation>Ihre Geschichte in einem Satz: um wen es geht und was geschieht</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/start_page.py" />
   <source>Number of shots</source>
   <translation>Zahl der Einstellungen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/start_page.py" />
   <source> shots</source>
   <translation> Einst.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/start_page.py" />
   <source>Writers</source>
   <translation>Autoren</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/start_page.py" />
   <source>Style</source>
   <translation>Stil</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/start_page.py" />
   <source>The look every shot should have</source>
   <translation>Wie jede Einstellung aussehen soll</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/start_page.py" />
   <source>Style (optional): film noir, watercolour …</source>
   <translation>Stil (freiwillig): Film noir, Aquarell …</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/start_page.py" />
   <source>Draft story</source>
   <translation>Entwerfen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/start_page.py" />
   <source>Draft story  (Enter)</source>
   <translation>Geschichte entwerfen  (Enter)</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/start_page.py" />
   <source>Recent</source>
   <translation>Zuletzt geöffnet</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/start_page.py" />
   <source>Samples</source>
   <translation>Beispiele</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/start_page.py" />
   <source>Start</source>
   <translation>Start</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/start_page.py" />
   <source>Open project: {title}</source>
   <translation>Projekt öffnen: {title}</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/start_page.py" />
   <source>Open project…</source>
   <translation>Projekt öffnen…</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/start_page.py" />
   <source>Open script…</source>
   <translation>Drehbuch öffnen…</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/start_page.py" />
   <source>Write a film from one sentence</source>
   <translation>Aus einem Satz ein Film</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/status.py" />
   <source>Progress</source>
   <translation>Fortschritt</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/status.py" />
   <source>{count} to make</source>
   <translation>{count} zu machen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/status.py" />
   <source>Ready</source>
   <translation>Bereit</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/status.py" />
   <source>All changes saved</source>
   <translation>Alle Änderungen gesichert</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/studio_page.py" />
   <source>Timeline</source>
   <translation>Zeitleiste</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/takes/commands.py" />
   <source>Note about take {number}</source>
   <translation>Notiz zu Take {number}</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/takes/commands.py" />
   <source>Note</source>
   <translation>Notiz</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/takes/commands.py" />
   <source>No take can be deleted.</source>
   <translation>Es kann kein Take gelöscht werden.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/takes/commands.py" />
   <source>The chosen ones stay, and so do those that undo can bring back until the project is closed.</source>
   <translation>Die gewählten bleiben, und auch die, die Rückgängig noch zurückholen kann, bis das Projekt geschlossen wird.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/takes/commands.py" />
   <source>Delete unused takes</source>
   <translation>Unbenutzte Takes löschen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/takes/commands.py" />
   <source>Delete 1 unused take?</source>
   <translation>1 unbenutzten Take löschen?</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/takes/commands.py" />
   <source>Delete {count} unused takes?</source>
   <translation>{count} unbenutzte Takes löschen?</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/takes/commands.py" />
   <source>{size} are freed. Chosen takes stay, and those that undo can bring back. This cannot be undone.</source>
   <translation>{size} werden frei. Gewählte Takes bleiben, und die, die Rückgängig zurückholen kann. Das lässt sich nicht rückgängig machen.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/takes/commands.py" />
   <source>Delete</source>
   <translation>Löschen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/takes/commands.py" />
   <source>1 take is deleted</source>
   <translation>1 Take ist gelöscht</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/takes/commands.py" />
   <source>{count} takes are deleted</source>
   <translation>{count} Takes sind gelöscht</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/takes/commands.py" />
   <source>Keep</source>
   <translation>Behalten</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/takes/commands.py" />
   <source>Note about take</source>
   <translation>Notiz zum Take</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/takes/commands.py" />
   <source>{takes}, {size} are free now.</source>
   <translation>{takes}, {size} sind jetzt frei.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/takes/compare.py" />
   <source>Choose take {number}</source>
   <translation>Take {number} wählen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/takes/compare.py" />
   <source>Compare takes</source>
   <translation>Takes vergleichen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/takes/compare.py" />
   <source>Left take</source>
   <translation>Linker Take</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/takes/compare.py" />
   <source>Right take</source>
   <translation>Rechter Take</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/takes/compare.py" />
   <source>Play or pause</source>
   <translation>Abspielen oder anhalten</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/takes/compare.py" />
   <source>Play or pause  (Space)</source>
   <translation>Abspielen oder anhalten  (Leertaste)</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/takes/compare.py" />
   <source>Position in both takes</source>
   <translation>Stelle in beiden Takes</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/takes/compare.py" />
   <source>Position in both takes  (Left, Right)</source>
   <translation>Stelle in beiden Takes  (Links, Rechts)</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/takes/compare.py" />
   <source>Chosen</source>
   <translation>Gewählt</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/takes/compare.py" />
   <source>Choose this take</source>
   <translation>Diesen Take wählen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/takes/entries.py" />
   <source>Take {number}</source>
   <translation>Take {number}</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/takes/entries.py" />
   <source>seed {seed} · {length}</source>
   <translation>Startwert {seed} · {length}</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/takes/entries.py" />
   <source>chosen</source>
   <translation>gewählt</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/takes/entries.py" />
   <source>not chosen</source>
   <translation>nicht gewählt</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/takes/settings.py" />
   <source>Settings of take {number}</source>
   <translation>Werte von Take {number}</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/takes/settings.py" />
   <source>Copy all of it as text</source>
   <translation>Alles als Text kopieren</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/takes/settings.py" />
   <source>Result</source>
   <translation>Ergebnis</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/takes/settings.py" />
   <source>How it was made</source>
   <translation>Wie er gemacht wurde</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/takes/settings.py" />
   <source>Reference {name}</source>
   <translation>Referenz {name}</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/takes/settings.py" />
   <source>a picture that is deleted</source>
   <translation>ein Bild, das gelöscht ist</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/takes/settings.py" />
   <source>Continues</source>
   <translation>Setzt fort</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/takes/settings.py" />
   <source>Not wanted</source>
   <translation>Nicht gewünscht</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/takes/settings.py" />
   <source>Kind</source>
   <translation>Art</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/takes/settings.py" />
   <source>Seed</source>
   <translation>Startwert</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/takes/settings.py" />
   <source>Frames</source>
   <translation>Bilder</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/takes/settings.py" />
   <source>{frames} at {fps} a second</source>
   <translation>{frames}, {fps} in der Sekunde</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/takes/settings.py" />
   <source>State</source>
   <translation>Zustand</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/takes/settings.py" />
   <source>Made in</source>
   <translation>Gemacht in</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/takes/settings.py" />
   <source>Video</source>
   <translation>Video</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/takes/settings.py" />
   <source>a shot that is gone</source>
   <translation>eine Einstellung, die es nicht mehr gibt</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/takes/settings.py" />
   <source>Shot {number}, frame {frame}</source>
   <translation>Einstellung {number}, Bild {frame}</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/takes/settings.py" />
   <source>{where}, cropped</source>
   <translation>{where}, zugeschnitten</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/takes/settings.py" />
   <source>Keyframe {frame}</source>
   <translation>Schlüsselbild {frame}</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/takes/settings.py" />
   <source>Frame {frame}</source>
   <translation>Bild {frame}</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/takes/strip.py" />
   <source>Takes of this shot</source>
   <translation>Takes dieser Einstellung</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/takes/strip.py" />
   <source>Takes</source>
   <translation>Takes</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/timeline/accessible.py" />
   <source>Shot {number}: {title}, {seconds:.1f} seconds.</source>
   <translation>Einstellung {number}: {title}, {seconds:.1f} Sekunden.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/timeline/accessible.py" />
   <source>Remembers {sees} keyframes, gives {gives}.</source>
   <translation>Erinnert {sees} Schlüsselbilder, gibt {gives}.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/timeline/accessible.py" />
   <source>Continues the shot before.</source>
   <translation>Setzt die vorige Einstellung fort.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/timeline/commands.py" />
   <source>Show whole takes</source>
   <translation>Ganze Takes zeigen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/timeline/commands.py" />
   <source>Add marker</source>
   <translation>Marke setzen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/timeline/commands.py" />
   <source>Marker</source>
   <translation>Marke</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/timeline/commands.py" />
   <source>Add sound</source>
   <translation>Ton hinzufügen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/timeline/commands.py" />
   <source>Colour</source>
   <translation>Farbe</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/timeline/commands.py" />
   <source>Amber</source>
   <translation>Bernstein</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/timeline/commands.py" />
   <source>Red</source>
   <translation>Rot</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/timeline/commands.py" />
   <source>Green</source>
   <translation>Grün</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/timeline/commands.py" />
   <source>Blue</source>
   <translation>Blau</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/timeline/commands.py" />
   <source>Violet</source>
   <translation>Violett</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/timeline/commands.py" />
   <source>Remove marker</source>
   <translation>Marke entfernen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/timeline/commands.py" />
   <source>Colour marker</source>
   <translation>Marke färben</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/timeline/commands.py" />
   <source>Trim shot</source>
   <translation>Einstellung kürzen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/timeline/commands.py" />
   <source>Move marker</source>
   <translation>Marke verschieben</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/timeline/commands.py" />
   <source>Name marker</source>
   <translation>Marke benennen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/timeline/commands.py" />
   <source>Sounds</source>
   <translation>Töne</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/timeline/commands.py" />
   <source>Rename…</source>
   <translation>Umbenennen…</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/timeline/painting.py" />
   <source>frames</source>
   <translation>Bilder</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/timeline/painting.py" />
   <source>time</source>
   <translation>Zeit</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/timeline/painting.py" />
   <source>Shots</source>
   <translation>Einst.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/timeline/painting.py" />
   <source>Gives</source>
   <translation>Gibt</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/timeline/painting.py" />
   <source>Sees</source>
   <translation>Sieht</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/timeline/painting_overlay.py" />
   <source>Fade in over {seconds:.2f} s</source>
   <translation>Einblenden über {seconds:.2f} s</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/timeline/painting_overlay.py" />
   <source>Fade out over {seconds:.2f} s</source>
   <translation>Ausblenden über {seconds:.2f} s</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/timeline/panel.py" />
   <source>Timeline zoom</source>
   <translation>Vergrößerung der Zeitleiste</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/timeline/panel.py" />
   <source>Timeline zoom  (Ctrl+wheel)</source>
   <translation>Vergrößerung der Zeitleiste  (Strg+Mausrad)</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/timeline/sound_commands.py" />
   <source>Fade sound</source>
   <translation>Ton blenden</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/timeline/sound_commands.py" />
   <source>Softer under voices</source>
   <translation>Leiser unter Stimmen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/timeline/sound_commands.py" />
   <source>&amp;Delete sound</source>
   <translation>Ton &amp;löschen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/timeline/sound_commands.py" />
   <source>Trim sound's &amp;start to here</source>
   <translation>&amp;Anfang des Tons bis hier kürzen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/timeline/sound_commands.py" />
   <source>Trim sound's &amp;end to here</source>
   <translation>&amp;Ende des Tons bis hier kürzen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/timeline/sound_commands.py" />
   <source>Show the &amp;whole sound</source>
   <translation>&amp;Ganzen Ton zeigen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/timeline/sound_commands.py" />
   <source>Move sound a frame &amp;earlier</source>
   <translation>Ton ein Bild &amp;früher</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/timeline/sound_commands.py" />
   <source>Move sound a frame &amp;later</source>
   <translation>Ton ein Bild &amp;später</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/timeline/sound_commands.py" />
   <source>Add {count} sounds</source>
   <translation>{count} Töne hinzufügen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/timeline/sound_commands.py" />
   <source>Trim sound</source>
   <translation>Ton kürzen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/timeline/sound_commands.py" />
   <source>Music</source>
   <translation>Musik</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/timeline/sound_commands.py" />
   <source>Voice</source>
   <translation>Stimme</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/timeline/sound_commands.py" />
   <source>Effect</source>
   <translation>Geräusch</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/timeline/sound_commands.py" />
   <source>Change sound</source>
   <translation>Ton ändern</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/timeline/sound_commands.py" />
   <source>{gain:+d} dB</source>
   <translation>{gain:+d} dB</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/timeline/sound_commands.py" />
   <source>As it is</source>
   <translation>Wie er ist</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/timeline/sound_commands.py" />
   <source>Change loudness</source>
   <translation>Lautstärke ändern</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/timeline/sound_commands.py" />
   <source>Settings…</source>
   <translation>Einstellungen …</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/timeline/sound_dialog.py" />
   <source>The film frame it begins at; below zero it begins under the opening title</source>
   <translation>Das Bild des Films, bei dem er beginnt; unter null beginnt er unter dem Vorspann</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/timeline/sound_dialog.py" />
   <source>Music and effects can give way to voices</source>
   <translation>Musik und Effekte können Stimmen Platz machen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/timeline/sound_dialog.py" />
   <source>Begins at frame</source>
   <translation>Beginnt bei Bild</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/timeline/sound_dialog.py" />
   <source>Fade in</source>
   <translation>Einblenden</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/timeline/sound_dialog.py" />
   <source>Fade out</source>
   <translation>Ausblenden</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/timeline/sound_dialog.py" />
   <source>Lower it while a voice speaks</source>
   <translation>Leiser, während eine Stimme spricht</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/timeline/sound_dialog.py" />
   <source>Apply</source>
   <translation>Übernehmen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/timeline/tips.py" />
   <source>1 frame</source>
   <translation>1 Bild</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/timeline/tips.py" />
   <source>{count} frames</source>
   <translation>{count} Bilder</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/timeline/tips.py" />
   <source>Dip to black before shot {number}, {frames}.</source>
   <translation>Über Schwarz in Einstellung {number}, {frames}.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/timeline/tips.py" />
   <source>Shot {number} comes out of black, {frames}.</source>
   <translation>Einstellung {number} blendet auf, {frames}.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/timeline/tips.py" />
   <source>Dissolve into shot {number}, {frames}.</source>
   <translation>Überblendung in Einstellung {number}, {frames}.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/timeline/tips.py" />
   <source>Count in time or in frames</source>
   <translation>In Zeit oder in Bildern zählen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/timeline/tips.py" />
   <source>Trim the start of shot {number}  ([)</source>
   <translation>Anfang von Einstellung {number} kürzen  ([)</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/timeline/tips.py" />
   <source>Cut. Click to let shot {number} continue the shot before.</source>
   <translation>Schnitt. Ein Klick lässt Einstellung {number} die vorige fortsetzen.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/timeline/tips.py" />
   <source>1 shot sees it</source>
   <translation>1 Einstellung sieht es</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/timeline/tips.py" />
   <source>{count} shots see it</source>
   <translation>{count} Einstellungen sehen es</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/timeline/tips.py" />
   <source>Shot {number} remembers this keyframe of shot {source}</source>
   <translation>Einstellung {number} erinnert dieses Schlüsselbild von Einstellung {source}</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/timeline/tips.py" />
   <source>Trim the end of shot {number}  (])</source>
   <translation>Ende von Einstellung {number} kürzen  (])</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/timeline/tips.py" />
   <source>Shot {number} continues the shot before. Click to cut.</source>
   <translation>Einstellung {number} setzt die vorige fort. Ein Klick schneidet.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/timeline/tips.py" />
   <source>Keyframe of shot {number}, frame {frame}</source>
   <translation>Schlüsselbild von Einstellung {number}, Bild {frame}</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/timeline/tips.py" />
   <source>Shot {number} remembers this reference</source>
   <translation>Einstellung {number} erinnert diese Referenz</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/timeline/tips.py" />
   <source>Trim the start of the sound  ([)</source>
   <translation>Anfang des Tons kürzen  ([)</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/timeline/tips.py" />
   <source>Trim the end of the sound  (])</source>
   <translation>Ende des Tons kürzen  (])</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/timeline/tips.py" />
   <source>1 frame is cut off</source>
   <translation>1 Bild ist abgeschnitten</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/timeline/tips.py" />
   <source>{count} frames are cut off</source>
   <translation>{count} Bilder sind abgeschnitten</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/timeline/tips.py" />
   <source>Drag to move it, double-click for its settings</source>
   <translation>Ziehen verschiebt ihn, ein Doppelklick öffnet seine Einstellungen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/timeline/tips.py" />
   <source>Drag to make it longer or shorter</source>
   <translation>Ziehen macht ihn länger oder kürzer</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/timeline/view.py" />
   <source>Up and Down choose a shot, with Shift several. Left and Right step by a frame.</source>
   <translation>Auf und Ab wählen eine Einstellung, mit Umschalt mehrere. Links und Rechts gehen ein Bild weiter.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/transitions.py" />
   <source>Length of transition</source>
   <translation>Länge des Übergangs</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/transitions.py" />
   <source>Transition from the shot before</source>
   <translation>Übergang von der Einstellung davor</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/transitions.py" />
   <source>Length of the transition</source>
   <translation>Länge des Übergangs</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/transitions.py" />
   <source>Frames of the transition, half of them on each side of the cut</source>
   <translation>Bilder des Übergangs, je zur Hälfte vor und nach dem Schnitt</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/transitions.py" />
   <source>How the shot begins</source>
   <translation>Wie die Einstellung beginnt</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/welcome.py" />
   <source>Welcome</source>
   <translation>Willkommen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/welcome.py" />
   <source>Watch a sample film</source>
   <translation>Einen Beispielfilm ansehen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/welcome.py" />
   <source>Read the guide</source>
   <translation>Anleitung lesen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/welcome.py" />
   <source>Set up a language model</source>
   <translation>Ein Sprachmodell einrichten</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/welcome.py" />
   <source>Put the welcome away</source>
   <translation>Willkommen schließen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/welcome.py" />
   <source>1.  Write one sentence below and press Enter. A draft of ten shots appears; every word can be changed.</source>
   <translation>1.  Schreiben Sie unten einen Satz und drücken Sie Enter. Es erscheint ein Entwurf von zehn Einstellungen; jedes Wort lässt sich ändern.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/welcome.py" />
   <source>2.  The film is drawn at once as an animatic, on any machine, in about a minute.</source>
   <translation>2.  Der Film wird sofort als Animatic gezeichnet, auf jedem Rechner, in etwa einer Minute.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/welcome.py" />
   <source>3.  With a GPU and the StoryMem weights, the same script becomes a generated film that remembers its cast.</source>
   <translation>3.  Mit einer GPU und den StoryMem-Gewichten wird aus demselben Drehbuch ein erzeugter Film, der sich an seine Figuren erinnert.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/workspace.py" />
   <source>Float {panel}</source>
   <translation>{panel} lösen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/workspace.py" />
   <source>Close {panel}</source>
   <translation>{panel} schließen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/workspace.py" />
   <source>Panels</source>
   <translation>Bereiche</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/writing_commands.py" />
   <source>This shot is one sentence.</source>
   <translation>Diese Einstellung ist ein einziger Satz.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/writing_commands.py" />
   <source>Put the cursor where it should be cut, in the script or in the prompt, and split it there.</source>
   <translation>Setzen Sie die Schreibmarke im Drehbuch oder im Prompt dorthin, wo geteilt werden soll, und teilen Sie dort.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/writing_commands.py" />
   <source>Split shot</source>
   <translation>Einstellung teilen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/writing_commands.py" />
   <source>Length</source>
   <translation>Länge</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/writing_commands.py" />
   <source>Frames, {fps} a second (4n + 1: 49, 81, 121 …)</source>
   <translation>Bilder, {fps} in der Sekunde (4n + 1: 49, 81, 121 …)</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/writing_commands.py" />
   <source>Begin scene</source>
   <translation>Szene beginnen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/writing_commands.py" />
   <source>Merge shots</source>
   <translation>Einstellungen verbinden</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/writing_commands.py" />
   <source>Delete scene</source>
   <translation>Szene löschen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/writing_commands.py" />
   <source>There are no hints for this shot.</source>
   <translation>Zu dieser Einstellung gibt es keine Hinweise.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/domain/plan.py" />
   <source>another engine is chosen</source>
   <translation>es ist eine andere Engine gewählt</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/domain/plan.py" />
   <source>the engine's settings changed</source>
   <translation>die Werte der Engine haben sich geändert</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/domain/plan.py" />
   <source>the prompt changed</source>
   <translation>der Prompt hat sich geändert</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/domain/plan.py" />
   <source>the negative prompt changed</source>
   <translation>der negative Prompt hat sich geändert</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/domain/plan.py" />
   <source>a character's description changed</source>
   <translation>die Beschreibung einer Figur hat sich geändert</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/domain/plan.py" />
   <source>the place or hour said in the shots before changed</source>
   <translation>Ort oder Tageszeit aus den Einstellungen davor haben sich geändert</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/domain/plan.py" />
   <source>the style changed</source>
   <translation>der Stil hat sich geändert</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/domain/plan.py" />
   <source>the film's size changed</source>
   <translation>die Größe des Films hat sich geändert</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/domain/plan.py" />
   <source>the length changed</source>
   <translation>die Länge hat sich geändert</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/domain/plan.py" />
   <source>the frame rate changed</source>
   <translation>die Bildrate hat sich geändert</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/domain/plan.py" />
   <source>the seed changed</source>
   <translation>der Startwert hat sich geändert</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/domain/plan.py" />
   <source>the number of keyframes kept changed</source>
   <translation>die Zahl der Schlüsselbilder hat sich geändert</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/domain/plan.py" />
   <source>the keyframe threshold changed</source>
   <translation>die Schwelle der Schlüsselbilder hat sich geändert</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/domain/plan.py" />
   <source>the shot it continues was made again</source>
   <translation>die Einstellung, die sie fortsetzt, wurde neu gemacht</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/domain/plan.py" />
   <source>it now continues the shot before</source>
   <translation>sie setzt jetzt die vorige Einstellung fort</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/domain/plan.py" />
   <source>it no longer continues the shot before</source>
   <translation>sie setzt die vorige Einstellung nicht mehr fort</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/domain/plan.py" />
   <source>its memory changed</source>
   <translation>ihr Gedächtnis hat sich geändert</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/exporting.py" />
   <source>MP4 film</source>
   <translation>MP4-Film</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/exporting.py" />
   <source>Web</source>
   <translation>Web</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/exporting.py" />
   <source>to show: plays everywhere, loud enough for the web</source>
   <translation>zum Zeigen: läuft überall, laut genug für das Web</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/exporting.py" />
   <source>Review</source>
   <translation>Ansicht</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/exporting.py" />
   <source>to talk about: small, with scene, shot and timecode in the picture</source>
   <translation>zum Besprechen: klein, mit Szene, Einstellung und Timecode im Bild</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/exporting.py" />
   <source>H.265</source>
   <translation>H.265</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/exporting.py" />
   <source>to show, at half the size</source>
   <translation>zum Zeigen, halb so groß</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/exporting.py" />
   <source>AV1</source>
   <translation>AV1</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/exporting.py" />
   <source>to show, smallest</source>
   <translation>zum Zeigen, am kleinsten</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/exporting.py" />
   <source>QuickTime film</source>
   <translation>QuickTime-Film</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/exporting.py" />
   <source>Editor</source>
   <translation>Schnitt</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/exporting.py" />
   <source>to cut: ProRes 422 LT at an editing rate, sound untouched</source>
   <translation>zum Schneiden: ProRes 422 LT in einer Schnittbildrate, Ton unberührt</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/exporting.py" />
   <source>Master</source>
   <translation>Master</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/exporting.py" />
   <source>to grade and keep: ProRes 422 HQ</source>
   <translation>für Farbkorrektur und Archiv: ProRes 422 HQ</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/exporting.py" />
   <source>DNxHR</source>
   <translation>DNxHR</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/exporting.py" />
   <source>to cut in Avid: DNxHR HQ at an editing rate</source>
   <translation>zum Schneiden in Avid: DNxHR HQ in einer Schnittbildrate</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/exporting.py" />
   <source>Matroska film</source>
   <translation>Matroska-Film</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/exporting.py" />
   <source>to keep for ever: lossless FFV1 and FLAC</source>
   <translation>zum Aufheben: FFV1 und FLAC ohne Verlust</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/exporting.py" />
   <source>WebM film</source>
   <translation>WebM-Film</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/exporting.py" />
   <source>for a web page: VP9 and Opus</source>
   <translation>für eine Webseite: VP9 und Opus</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/exporting.py" />
   <source>for a web page, smallest</source>
   <translation>für eine Webseite, am kleinsten</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/exporting.py" />
   <source>Animated GIF</source>
   <translation>Animiertes GIF</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/exporting.py" />
   <source>Animated WebP</source>
   <translation>Animiertes WebP</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/exporting.py" />
   <source>PNG pictures in a folder</source>
   <translation>PNG-Bilder in einem Ordner</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/exporting.py" />
   <source>Sequence</source>
   <translation>Bildfolge</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/exporting.py" />
   <source>every frame, numbered, for compositing</source>
   <translation>jedes Bild, nummeriert, für das Compositing</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/exporting.py" />
   <source>Keyframes</source>
   <translation>Schlüsselbilder</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/exporting.py" />
   <source>the keyframes of every shot, as the memory sees them</source>
   <translation>die Schlüsselbilder jeder Einstellung, wie das Gedächtnis sie sieht</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/exporting.py" />
   <source>Sound mix, WAV</source>
   <translation>Tonmischung, WAV</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/exporting.py" />
   <source>Sound mix, FLAC</source>
   <translation>Tonmischung, FLAC</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/exporting.py" />
   <source>OpenTimelineIO timeline</source>
   <translation>OpenTimelineIO-Zeitleiste</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/exporting.py" />
   <source>OpenTimelineIO bundle with its media</source>
   <translation>OpenTimelineIO-Paket mit den Medien</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/exporting.py" />
   <source>Final Cut 7 XML (Premiere, Resolve)</source>
   <translation>Final-Cut-7-XML (Premiere, Resolve)</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/exporting.py" />
   <source>EDL, CMX 3600 (picture only)</source>
   <translation>EDL, CMX 3600 (nur Bild)</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/exporting.py" />
   <source>AAF (Avid)</source>
   <translation>AAF (Avid)</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/exporting.py" />
   <source>Final Cut Pro XML</source>
   <translation>Final-Cut-Pro-XML</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/exporting.py" />
   <source>Storyboard, PDF</source>
   <translation>Storyboard, PDF</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/exporting.py" />
   <source>List</source>
   <translation>Liste</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/exporting.py" />
   <source>four shots on a page, with keyframes and the whole prompt</source>
   <translation>vier Einstellungen auf einer Seite, mit Schlüsselbildern und ganzem Prompt</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/exporting.py" />
   <source>Grid</source>
   <translation>Raster</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/exporting.py" />
   <source>six shots on a page turned sideways</source>
   <translation>sechs Einstellungen auf einer Seite im Querformat</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/exporting.py" />
   <source>Contact sheet, HTML</source>
   <translation>Kontaktbogen, HTML</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/exporting.py" />
   <source>Shot list, CSV</source>
   <translation>Einstellungsliste, CSV</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/exporting.py" />
   <source>Script, ST-Bench JSON (StoryMem)</source>
   <translation>Drehbuch, ST-Bench-JSON (StoryMem)</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/exporting.py" />
   <source>Script, Fountain</source>
   <translation>Drehbuch, Fountain</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/exporting.py" />
   <source>Final Draft script</source>
   <translation>Drehbuch, Final Draft</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/exporting.py" />
   <source>Subtitles, SubRip</source>
   <translation>Untertitel, SubRip</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/exporting.py" />
   <source>Subtitles, WebVTT</source>
   <translation>Untertitel, WebVTT</translation>
  </message>
 </context>
</TS>