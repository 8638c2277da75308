<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>studio</name>
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
   <source>its memory changed</source>
   <translation>ihr Gedächtnis hat sich geändert</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/domain/plan.py" />
   <source>it saw keyframes of shot {numbers} that are no longer in its memory</source>
   <translation>sie sah Schlüsselbilder aus Einstellung {numbers}, die nicht mehr in ihrem Gedächtnis sind</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/domain/plan.py" />
   <source>it saw keyframes of shots {numbers} that are no longer in its memory</source>
   <translation>sie sah Schlüsselbilder aus den Einstellungen {numbers}, die nicht mehr in ihrem Gedächtnis sind</translation>
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
   <location filename="../../storymem_studio/domain/story.py" />
   <source>scene {scene} / shot {shot}</source>
   <translation>Szene {scene} / Einstellung {shot}</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/domain/story.py" />
   <source>Empty shot</source>
   <translation>Leere Einstellung</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/domain/timeline.py" />
   <source>{seconds:.1f} s</source>
   <translation>{seconds:.1f} s</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/drafting/asking.py" />
   <source>Rewriting a shot takes a language model, and none is set up.</source>
   <translation>Eine Einstellung neu zu schreiben braucht ein Sprachmodell, und es ist keines eingerichtet.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/drafting/asking.py" />
   <source>Translating takes a language model, and none is set up.</source>
   <translation>Übersetzen braucht ein Sprachmodell, und es ist keines eingerichtet.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/drafting/asking.py" />
   <source>There is no shot to work on.</source>
   <translation>Es gibt keine Einstellung, an der zu arbeiten wäre.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/drafting/asking.py" />
   <source>Write one, or draft the story from a logline.</source>
   <translation>Schreiben Sie eine oder lassen Sie die Geschichte aus einer Logline entwerfen.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/drafting/asking.py" />
   <source>One that runs on this machine will do.</source>
   <translation>Eines, das auf diesem Rechner läuft, genügt.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/drafting/asking.py" />
   <source>Without a language model the writer can change a shot's size or camera, shorten it, add template shots, continue the story or put descriptions in; that wish it does not understand.</source>
   <translation>Ohne Sprachmodell kann der Autor Größe oder Kamera einer Einstellung ändern, sie kürzen, Einstellungen nach Vorlage hinzufügen, die Geschichte fortsetzen oder Beschreibungen einsetzen; diesen Wunsch versteht er nicht.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/drafting/brief.py" />
   <source>There is no logline to write from.</source>
   <translation>Es gibt keine Logline, aus der etwas entstehen könnte.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/drafting/brief.py" />
   <source>Say in a sentence who the story is about and what happens to them.</source>
   <translation>Sagen Sie in einem Satz, um wen es geht und was geschieht.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/drafting/brief.py" />
   <source>The logline is {length} characters long; a writer takes at most {most}.</source>
   <translation>Die Logline ist {length} Zeichen lang; ein Autor nimmt höchstens {most}.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/drafting/brief.py" />
   <source>Put it in a sentence or two; whole scripts are imported, not drafted.</source>
   <translation>Fassen Sie sie in ein, zwei Sätze; ganze Drehbücher werden geöffnet, nicht entworfen.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/drafting/brief.py" />
   <source>A draft has 1 to {most_shots} shots, not {shots}.</source>
   <translation>Ein Entwurf hat 1 bis {most_shots} Einstellungen, nicht {shots}.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/drafting/brief.py" />
   <source>Eight to twelve is the usual length.</source>
   <translation>Üblich sind acht bis zwölf.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/drafting/client.py" />
   <source>No model is chosen for {host}.</source>
   <translation>Für {host} ist kein Modell gewählt.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/drafting/client.py" />
   <source>The server offers: {models}.</source>
   <translation>Der Server bietet: {models}.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/drafting/client.py" />
   <source>The server offers none at the moment.</source>
   <translation>Der Server bietet gerade keines an.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/drafting/client.py" />
   <source>The model server at {address} cannot be reached ({reason}).</source>
   <translation>Der Modellserver unter {address} ist nicht zu erreichen ({reason}).</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/drafting/client.py" />
   <source>Start the server there.</source>
   <translation>Starten Sie dort den Server.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/drafting/client.py" />
   <source>Check the address and your connection.</source>
   <translation>Prüfen Sie die Adresse und Ihre Verbindung.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/drafting/client.py" />
   <source>{host} answered with error {error}.</source>
   <translation>{host} antwortete mit dem Fehler {error}.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/drafting/client.py" />
   <source>The server's own log says more.</source>
   <translation>Das Protokoll des Servers sagt mehr.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/drafting/client.py" />
   <source>Nothing at {address} speaks the chat protocol{reason}.</source>
   <translation>Unter {address} spricht nichts das Chat-Protokoll{reason}.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/drafting/client.py" />
   <source>Check the base URL: it usually ends in /v1.</source>
   <translation>Prüfen Sie die Adresse: Sie endet meist auf /v1.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/drafting/client.py" />
   <source>{models} and {count} more</source>
   <translation>{models} und {count} weitere</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/drafting/client.py" />
   <source>{host} has no model called “{model}”.</source>
   <translation>{host} hat kein Modell namens „{model}“.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/drafting/client.py" />
   <source>It offers: {models}.</source>
   <translation>Angeboten werden: {models}.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/drafting/client.py" />
   <source>{host} does not begin to answer within {timeout_s:g} seconds.</source>
   <translation>{host} beginnt innerhalb von {timeout_s:g} Sekunden nicht zu antworten.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/drafting/client.py" />
   <source>Is the model still loading, or too large for the machine? A longer time-out may help.</source>
   <translation>Lädt das Modell noch, oder ist es zu groß für den Rechner? Mehr Geduld kann helfen.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/drafting/client.py" />
   <source>the connection was closed in the middle of the answer</source>
   <translation>die Verbindung endete mitten in der Antwort</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/drafting/client.py" />
   <source>{host} does not take this API key.</source>
   <translation>{host} nimmt diesen API-Schlüssel nicht an.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/drafting/client.py" />
   <source>{host} wants an API key.</source>
   <translation>{host} verlangt einen API-Schlüssel.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/drafting/client.py" />
   <source>Give it the right one.</source>
   <translation>Geben Sie den richtigen an.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/drafting/client.py" />
   <source>Give it one.</source>
   <translation>Geben Sie einen an.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/drafting/client.py" />
   <source>The account at {host} has no credit left.</source>
   <translation>Das Konto bei {host} hat kein Guthaben mehr.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/drafting/client.py" />
   <source>Add credit there.</source>
   <translation>Laden Sie es dort auf.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/drafting/client.py" />
   <source>The account at {host} is out of quota.</source>
   <translation>Das Kontingent des Kontos bei {host} ist erschöpft.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/drafting/client.py" />
   <source>Check its billing.</source>
   <translation>Prüfen Sie dort die Abrechnung.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/drafting/client.py" />
   <source>{host} is too busy to answer now.</source>
   <translation>{host} ist gerade zu ausgelastet, um zu antworten.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/drafting/client.py" />
   <source>Try again in a minute.</source>
   <translation>Versuchen Sie es in einer Minute noch einmal.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/drafting/client.py" />
   <source>The request is too long for {model} at {host}.</source>
   <translation>Die Anfrage ist zu lang für {model} bei {host}.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/drafting/client.py" />
   <source>Give the model a larger context window in the server, ask for fewer shots, or take another model.</source>
   <translation>Geben Sie dem Modell im Server ein größeres Kontextfenster, verlangen Sie weniger Einstellungen oder nehmen Sie ein anderes Modell.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/drafting/client.py" />
   <source>the server's answer is not a chat completion</source>
   <translation>die Antwort des Servers hat nicht die Form eines Chats</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/drafting/client.py" />
   <source>the server said nothing for {seconds:g} seconds</source>
   <translation>der Server schwieg {seconds:g} Sekunden lang</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/drafting/events.py" />
   <source>Untitled</source>
   <translation>Ohne Titel</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/drafting/keys.py" />
   <source>The key could not be saved and is kept until the studio is closed.</source>
   <translation>Der Schlüssel ließ sich nicht sichern und bleibt, bis das Studio geschlossen wird.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/drafting/keys.py" />
   <source>This machine has no keyring: the key is in {path}, readable by your account only.</source>
   <translation>Dieser Rechner hat keinen Schlüsselbund: Der Schlüssel liegt in {path}, lesbar nur für Ihr Konto.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/drafting/model_writer.py" />
   <source>Kept the 1 shot.</source>
   <translation>Die 1 Einstellung bleibt.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/drafting/model_writer.py" />
   <source>Kept the {count} shots.</source>
   <translation>Die {count} Einstellungen bleiben.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/drafting/model_writer.py" />
   <source>{model} at {host}</source>
   <translation>{model} bei {host}</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/drafting/model_writer.py" />
   <source>the answer reached the model's length limit</source>
   <translation>die Antwort erreichte die Längengrenze des Modells</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/drafting/model_writer.py" />
   <source>{model} answered, but not with a film: no shot could be read from its answer.</source>
   <translation>{model} hat geantwortet, aber nicht mit einem Film: In der Antwort war keine Einstellung zu finden.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/drafting/model_writer.py" />
   <source>Try a larger model.</source>
   <translation>Versuchen Sie ein größeres Modell.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/drafting/model_writer.py" />
   <source>it holds no shots with prompts.</source>
   <translation>sie enthält keine Einstellungen mit Prompts.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/drafting/model_writer.py" />
   <source>it is not a JSON object.</source>
   <translation>sie ist kein JSON-Objekt.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/drafting/model_writer.py" />
   <source>the model stopped early</source>
   <translation>das Modell hörte zu früh auf</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/drafting/model_writer.py" />
   <source>Gave up asking for more: {why}.</source>
   <translation>Nach mehr wird nicht mehr gefragt: {why}.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/drafting/model_writer.py" />
   <source>Kept the 1 shot of {asked}.</source>
   <translation>1 Einstellung von {asked} bleibt.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/drafting/model_writer.py" />
   <source>Kept the {count} shots of {asked}.</source>
   <translation>{count} Einstellungen von {asked} bleiben.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/drafting/model_writer.py" />
   <source>The answer could not be used ({problem}); asking once more.</source>
   <translation>Die Antwort war nicht zu gebrauchen ({problem}); es wird noch einmal gefragt.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/drafting/model_writer.py" />
   <source>{model} broke off every time: {trouble}.</source>
   <translation>{model} brach jedes Mal ab: {trouble}.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/drafting/model_writer.py" />
   <source>A longer time-out may help.</source>
   <translation>Mehr Geduld kann helfen.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/drafting/model_writer.py" />
   <source>Continuing after shot {count}: {why}.</source>
   <translation>Es geht weiter nach Einstellung {count}: {why}.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/drafting/model_writer.py" />
   <source>the answer had no end</source>
   <translation>die Antwort nahm kein Ende</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/drafting/model_writer.py" />
   <source>Asking again: {why}.</source>
   <translation>Es wird noch einmal gefragt: {why}.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/drafting/model_writer.py" />
   <source>The server refuses {refused} ({reason}); trying {next}.</source>
   <translation>Der Server lehnt {refused} ab ({reason}); versucht wird {next}.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/drafting/model_writer.py" />
   <source>The model wrote nothing more.</source>
   <translation>Das Modell schrieb nichts weiter.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/drafting/offline/__init__.py" />
   <source>offline writer (template)</source>
   <translation>Offline-Autor (Vorlage)</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/drafting/offline/__init__.py" />
   <source>Drafted by the offline writer: a template, not a language model. Treat it as a first sketch to rewrite.</source>
   <translation>Entworfen vom Offline-Autor: nach einer Vorlage, nicht von einem Sprachmodell. Nehmen Sie es als erste Skizze zum Umschreiben.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/drafting/offline/__init__.py" />
   <source>The offline writer reads English loglines only: it kept the names and wrote a story of its own around them.</source>
   <translation>Der Offline-Autor liest nur englische Loglines: Er hat die Namen behalten und um sie herum eine eigene Geschichte geschrieben.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/drafting/rewriting.py" />
   <source>{model} at {host} gave no usable answer{reason}.</source>
   <translation>{model} bei {host} gab keine brauchbare Antwort{reason}.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/drafting/rewriting.py" />
   <source>Nothing was changed. Ask again, or take another model.</source>
   <translation>Nichts wurde geändert. Fragen Sie noch einmal oder nehmen Sie ein anderes Modell.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/drafting/rewriting.py" />
   <source>A story goes on by 1 to {most_shots} shots at a time, not {shots}.</source>
   <translation>Eine Geschichte geht um je 1 bis {most_shots} Einstellungen weiter, nicht um {shots}.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/drafting/rewriting.py" />
   <source>The model</source>
   <translation>Das Modell</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/drafting/servers.py" />
   <source>{model} at {host} answers ({seconds:.1f} s).</source>
   <translation>{model} bei {host} antwortet ({seconds:.1f} s).</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/drafting/servers.py" />
   <source>No model server is chosen.</source>
   <translation>Es ist kein Modellserver gewählt.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/drafting/servers.py" />
   <source>{host} does not finish its answer: {reason}.</source>
   <translation>{host} bringt seine Antwort nicht zu Ende: {reason}.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/drafting/servers.py" />
   <source>Look at its log.</source>
   <translation>Sehen Sie in sein Protokoll.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/drafting/settings.py" />
   <source>The writer's settings in {path} cannot be read.</source>
   <translation>Die Einstellungen des Autors in {path} sind nicht zu lesen.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/drafting/settings.py" />
   <source>Delete the file and choose the server again.</source>
   <translation>Löschen Sie die Datei und wählen Sie den Server neu.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/drafting/settings.py" />
   <source>“{url}” is no address of a server.</source>
   <translation>„{url}“ ist keine Adresse eines Servers.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/drafting/settings.py" />
   <source>Write it like http://localhost:11434/v1.</source>
   <translation>Schreiben Sie sie wie http://localhost:11434/v1.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/drafting/writers.py" />
   <source>No model server is configured, so the offline writer drafts.</source>
   <translation>Es ist kein Modellserver eingerichtet, darum entwirft der Offline-Autor.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/drafting/writers.py" />
   <source>No model server is configured.</source>
   <translation>Es ist kein Modellserver eingerichtet.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/drafting/writers.py" />
   <source>There is no writer called “{name}”.</source>
   <translation>Es gibt keinen Autor namens „{name}“.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/drafting/writers.py" />
   <source>Choose auto, offline or model.</source>
   <translation>Wählen Sie auto, offline oder model.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/drafting/writers.py" />
   <source>the model</source>
   <translation>das Modell</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/animated.py" />
   <source>There is nothing to export yet.</source>
   <translation>Es gibt noch nichts zu exportieren.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/animated.py" />
   <source>Generate the film first.</source>
   <translation>Erzeugen Sie zuerst den Film.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/animated.py" />
   <source>{frames} frames, {width} × {height}, without sound, repeating for ever.</source>
   <translation>{frames} Bilder, {width} × {height}, ohne Ton, endlos wiederholt.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/animated.py" />
   <source>The film could not be written: {reason}.</source>
   <translation>Der Film ließ sich nicht schreiben: {reason}.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/animated.py" />
   <source>Check the disk.</source>
   <translation>Prüfen Sie die Festplatte.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/animated.py" />
   <source>{out} cannot be written: {reason}.</source>
   <translation>{out} lässt sich nicht schreiben: {reason}.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/animated.py" />
   <source>Choose another place.</source>
   <translation>Wählen Sie einen anderen Ort.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/codecs.py" />
   <source>FFV1 (lossless)</source>
   <translation>FFV1 (verlustfrei)</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/codecs.py" />
   <source>24-bit PCM</source>
   <translation>PCM mit 24 Bit</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/conform.py" />
   <source>“{text}” is not a frame rate.</source>
   <translation>„{text}“ ist keine Bildrate.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/conform.py" />
   <source>Write 24, 25, 30 or 23.976.</source>
   <translation>Schreiben Sie 24, 25, 30 oder 23.976.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/contact_sheet.py" />
   <source>{count} shot, {length}. Made with AI: {models}. {software}</source>
   <translation>{count} Einstellung, {length}. Mit KI gemacht: {models}. {software}</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/contact_sheet.py" />
   <source>{count} shots, {length}. Made with AI: {models}. {software}</source>
   <translation>{count} Einstellungen, {length}. Mit KI gemacht: {models}. {software}</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/contact_sheet.py" />
   <source>First frame of shot {number}</source>
   <translation>Erstes Bild von Einstellung {number}</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/contact_sheet.py" />
   <source>{count} shot, {made} with pictures, in one file that needs nothing else.</source>
   <translation>{count} Einstellung, {made} mit Bildern, in einer Datei, die sonst nichts braucht.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/contact_sheet.py" />
   <source>{count} shots, {made} with pictures, in one file that needs nothing else.</source>
   <translation>{count} Einstellungen, {made} mit Bildern, in einer Datei, die sonst nichts braucht.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/contact_sheet.py" />
   <source>nothing rendered yet</source>
   <translation>noch nichts erzeugt</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/contact_sheet.py" />
   <source>not made yet</source>
   <translation>noch nicht gemacht</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/contact_sheet.py" />
   <source>Keyframe {keyframe} of shot {number}</source>
   <translation>Schlüsselbild {keyframe} von Einstellung {number}</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/credentials.py" />
   <source>{suffix} files carry no content credentials.</source>
   <translation>{suffix}-Dateien tragen keine Herkunftsnachweise.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/credentials.py" />
   <source>Choose one of {known}.</source>
   <translation>Wählen Sie eines von {known}.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/credentials.py" />
   <source>Content credentials need a certificate and its key.</source>
   <translation>Herkunftsnachweise brauchen ein Zertifikat und seinen Schlüssel.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/credentials.py" />
   <source>Give both.</source>
   <translation>Geben Sie beides an.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/credentials.py" />
   <source>Content credentials need a package that is not installed.</source>
   <translation>Herkunftsnachweise brauchen ein Paket, das nicht installiert ist.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/credentials.py" />
   <source>Run {python} -m pip install "storymem-studio[interchange]".</source>
   <translation>Führen Sie aus: {python} -m pip install "storymem-studio[interchange]".</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/credentials.py" />
   <source>The film is written, but could not be signed: {error}.</source>
   <translation>Der Film ist geschrieben, ließ sich aber nicht signieren: {error}.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/credentials.py" />
   <source>The certificate must be one for C2PA, with its whole chain, and the key its own (PEM, PKCS #8).</source>
   <translation>Das Zertifikat muss eines für C2PA sein, mit der ganzen Kette, und der Schlüssel sein eigener (PEM, PKCS #8).</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/film.py" />
   <source>{name}: only {suffix} can be written.</source>
   <translation>{name}: Geschrieben werden kann nur {suffix}.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/film.py" />
   <source>Choose a name that ends in {suffix}.</source>
   <translation>Wählen Sie einen Namen, der auf {suffix} endet.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/film.py" />
   <source>{out} is a folder.</source>
   <translation>{out} ist ein Ordner.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/film.py" />
   <source>Give the film a file name.</source>
   <translation>Geben Sie dem Film einen Dateinamen.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/film.py" />
   <source>The film needs about {needed} and {folder} has {free} free.</source>
   <translation>Der Film braucht etwa {needed}, und in {folder} sind {free} frei.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/film.py" />
   <source>Free some space.</source>
   <translation>Schaffen Sie Platz.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/film.py" />
   <source>Check the disk and try again.</source>
   <translation>Prüfen Sie die Festplatte und versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/film.py" />
   <source>Choose another place for the film.</source>
   <translation>Wählen Sie einen anderen Ort für den Film.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/film.py" />
   <source>The folder {parent} cannot be written: {reason}.</source>
   <translation>In den Ordner {parent} lässt sich nicht schreiben: {reason}.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/film.py" />
   <source>{codec} cannot be {width} × {height}.</source>
   <translation>{codec} kann nicht {width} × {height} groß sein.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/film.py" />
   <source>Choose a size of at least {least_width} × {least_height}.</source>
   <translation>Wählen Sie eine Größe von mindestens {least_width} × {least_height}.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/final_draft.py" />
   <source>{count} scene with {shots} shots as a screenplay.</source>
   <translation>{count} Szene mit {shots} Einstellungen als Drehbuch.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/final_draft.py" />
   <source>{count} scenes with {shots} shots as a screenplay.</source>
   <translation>{count} Szenen mit {shots} Einstellungen als Drehbuch.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/media.py" />
   <source>{suffix} has no preset “{wanted}”.</source>
   <translation>{suffix} hat keine Vorgabe „{wanted}“.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/media.py" />
   <source>{suffix} files carry no subtitle track.</source>
   <translation>{suffix}-Dateien tragen keine Untertitelspur.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/media.py" />
   <source>Write an .mkv, burn them in, or take .srt.</source>
   <translation>Schreiben Sie eine .mkv-Datei, legen Sie die Untertitel ins Bild oder nehmen Sie .srt.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/media.py" />
   <source>{frames} frames, {width} × {height} at {rate} fps, {codec}.</source>
   <translation>{frames} Bilder, {width} × {height} bei {rate} Bildern je Sekunde, {codec}.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/media.py" />
   <source>The shots' pictures are copied as they are.</source>
   <translation>Die Bilder der Einstellungen werden unverändert übernommen.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/media.py" />
   <source>From {before} to {rate} fps new pictures are made in between.</source>
   <translation>Von {before} auf {rate} Bilder je Sekunde: Dazwischen entstehen neue Bilder.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/media.py" />
   <source>From {before} to {rate} fps frames are repeated or left out by an exact map.</source>
   <translation>Von {before} auf {rate} Bilder je Sekunde: Bilder werden nach genauem Plan wiederholt oder weggelassen.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/media.py" />
   <source>at {loudness:g} LUFS</source>
   <translation>bei {loudness:g} LUFS</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/media.py" />
   <source>as loud as it is</source>
   <translation>so laut, wie er ist</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/media.py" />
   <source>{count} sound mixed in {codec}, {rate} kHz stereo, {loud}.</source>
   <translation>{count} Ton, gemischt in {codec}, {rate} kHz Stereo, {loud}.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/media.py" />
   <source>{count} sounds mixed in {codec}, {rate} kHz stereo, {loud}.</source>
   <translation>{count} Töne, gemischt in {codec}, {rate} kHz Stereo, {loud}.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/media.py" />
   <source>No sound.</source>
   <translation>Kein Ton.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/media.py" />
   <source>How every shot was made is written to {name}.</source>
   <translation>Wie jede Einstellung gemacht wurde, steht in {name}.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/media.py" />
   <source>Opens with the title, {seconds:g} s.</source>
   <translation>Beginnt mit dem Titel, {seconds:g} s.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/media.py" />
   <source>{count} transition; handles are shown where a shot was trimmed, else a frame is held.</source>
   <translation>{count} Übergang; wo eine Einstellung gekürzt ist, wird Weggeschnittenes gezeigt, sonst steht ein Bild.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/media.py" />
   <source>{count} transitions; handles are shown where a shot was trimmed, else a frame is held.</source>
   <translation>{count} Übergänge; wo eine Einstellung gekürzt ist, wird Weggeschnittenes gezeigt, sonst steht ein Bild.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/media.py" />
   <source>Ends with {count} page of credits.</source>
   <translation>Endet mit {count} Seite Abspann.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/media.py" />
   <source>Ends with {count} pages of credits.</source>
   <translation>Endet mit {count} Seiten Abspann.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/media.py" />
   <source>{rate} fps is no editing rate; some programs will refuse it.</source>
   <translation>{rate} Bilder je Sekunde ist keine Schnittbildrate; manche Programme lehnen sie ab.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/media.py" />
   <source>drawn into the picture</source>
   <translation>im Bild</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/media.py" />
   <source>as a track in the file</source>
   <translation>als Spur in der Datei</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/media.py" />
   <source>in {name}</source>
   <translation>in {name}</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/media.py" />
   <source>{count} subtitle {where}.</source>
   <translation>{count} Untertitel {where}.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/media.py" />
   <source>{count} subtitles {where}.</source>
   <translation>{count} Untertitel {where}.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/media.py" />
   <source>Nobody speaks: no subtitles.</source>
   <translation>Niemand spricht: keine Untertitel.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/media.py" />
   <source>Encoded on the graphics card ({encoder}).</source>
   <translation>Auf der Grafikkarte kodiert ({encoder}).</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/media.py" />
   <source>No hardware encoder works here: encoded in software.</source>
   <translation>Hier geht kein Kodierer der Grafikkarte: kodiert in Software.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/picture.py" />
   <source>The video of {name} is missing or damaged.</source>
   <translation>Das Video von {name} fehlt oder ist beschädigt.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/picture.py" />
   <source>Make that shot again: delete its take or give it a new seed.</source>
   <translation>Machen Sie diese Einstellung neu: Löschen Sie ihren Take oder geben Sie ihr einen neuen Startwert.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/production.py" />
   <source>Animatic, drawn by StoryMem Studio</source>
   <translation>Animatic, gezeichnet von StoryMem Studio</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/production.py" />
   <source>StoryMem on Wan2.2</source>
   <translation>StoryMem auf Wan2.2</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/programme.py" />
   <source>Written by hand</source>
   <translation>Von Hand geschrieben</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/programme.py" />
   <source>There is nothing in that part of the film.</source>
   <translation>In diesem Teil des Films ist nichts.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/programme.py" />
   <source>Choose another range.</source>
   <translation>Wählen Sie einen anderen Teil.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/programme.py" />
   <source>Shot {numbers} is not made yet.</source>
   <translation>Einstellung {numbers} ist noch nicht gemacht.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/programme.py" />
   <source>Shots {numbers} are not made yet.</source>
   <translation>Die Einstellungen {numbers} sind noch nicht gemacht.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/programme.py" />
   <source>Written with {writer}</source>
   <translation>Geschrieben mit {writer}</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/programme.py" />
   <source>Pictures: {model}</source>
   <translation>Bilder: {model}</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/programme.py" />
   <source>Pictures: none yet</source>
   <translation>Bilder: noch keine</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/programme.py" />
   <source>Made with AI</source>
   <translation>Mit KI gemacht</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/programme.py" />
   <source>Title</source>
   <translation>Titel</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/programme.py" />
   <source>Cast</source>
   <translation>Figuren</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/programme.py" />
   <source>Scene {scene}, shot {shot}   {timecode}</source>
   <translation>Szene {scene}, Einstellung {shot}   {timecode}</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/recipe.py" />
   <source>{path} is a folder.</source>
   <translation>{path} ist ein Ordner.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/recipe.py" />
   <source>Give it a file name.</source>
   <translation>Geben Sie einen Dateinamen an.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/recipe.py" />
   <source>{path} cannot be written: {reason}.</source>
   <translation>{path} lässt sich nicht schreiben: {reason}.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/scratch_voice.py" />
   <source>{name} could not speak: {reason}.</source>
   <translation>{name} konnte nicht sprechen: {reason}.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/scratch_voice.py" />
   <source>Try without.</source>
   <translation>Versuchen Sie es ohne.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/scratch_voice.py" />
   <source>{name} could not be run: {error}.</source>
   <translation>{name} ließ sich nicht ausführen: {error}.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/scratch_voice.py" />
   <source>no sound came</source>
   <translation>es kam kein Ton</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/sheet_pictures.py" />
   <source>A keyframe of shot {film_number} is missing or damaged.</source>
   <translation>Ein Schlüsselbild von Einstellung {film_number} fehlt oder ist beschädigt.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/sheet_pictures.py" />
   <source>Make that shot again.</source>
   <translation>Machen Sie diese Einstellung neu.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/shot_list.py" />
   <source>{count} shots, one line each.</source>
   <translation>{count} Einstellungen, je eine Zeile.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/sound_file.py" />
   <source>The film has no sound yet.</source>
   <translation>Der Film hat noch keinen Ton.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/sound_file.py" />
   <source>Add music or a voice first.</source>
   <translation>Fügen Sie zuerst Musik oder eine Stimme hinzu.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/sound_file.py" />
   <source>{count} sound, {seconds:.1f} s, 24 bit, {rate} kHz stereo.</source>
   <translation>{count} Ton, {seconds:.1f} s, 24 Bit, {rate} kHz Stereo.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/sound_file.py" />
   <source>{count} sounds, {seconds:.1f} s, 24 bit, {rate} kHz stereo.</source>
   <translation>{count} Töne, {seconds:.1f} s, 24 Bit, {rate} kHz Stereo.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/sound_mix.py" />
   <source>{name} is no sound that can be read.</source>
   <translation>{name} ist kein lesbarer Ton.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/sound_mix.py" />
   <source>Use a WAV, MP3, FLAC, M4A or Ogg file.</source>
   <translation>Nehmen Sie eine WAV-, MP3-, FLAC-, M4A- oder Ogg-Datei.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/stills.py" />
   <source>{folder} is a file.</source>
   <translation>{folder} ist eine Datei.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/stills.py" />
   <source>Choose another name for the folder.</source>
   <translation>Wählen Sie einen anderen Namen für den Ordner.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/stills.py" />
   <source>The folder {folder} holds something else.</source>
   <translation>Im Ordner {folder} liegt etwas anderes.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/stills.py" />
   <source>Choose another name.</source>
   <translation>Wählen Sie einen anderen Namen.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/stills.py" />
   <source>There are no keyframes yet.</source>
   <translation>Es gibt noch keine Schlüsselbilder.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/stills.py" />
   <source>PNG has no preset “{preset}”.</source>
   <translation>PNG hat keine Vorgabe „{preset}“.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/stills.py" />
   <source>Choose sequence or keyframes.</source>
   <translation>Wählen Sie die Bildfolge oder die Schlüsselbilder.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/stills.py" />
   <source>{count} numbered pictures into the folder {folder}.</source>
   <translation>{count} nummerierte Bilder in den Ordner {folder}.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/stills.py" />
   <source>{folder} cannot be written: {reason}.</source>
   <translation>In {folder} lässt sich nicht schreiben: {reason}.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/stills.py" />
   <source>A keyframe of shot {number} is missing.</source>
   <translation>Ein Schlüsselbild von Einstellung {number} fehlt.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/stills.py" />
   <source>{count} keyframes into the folder {folder}.</source>
   <translation>{count} Schlüsselbilder in den Ordner {folder}.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/storyboard.py" />
   <source>PDF has no preset “{preset}”.</source>
   <translation>PDF hat keine Vorgabe „{preset}“.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/storyboard.py" />
   <source>Choose list or grid.</source>
   <translation>Wählen Sie Liste oder Raster.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/storyboard.py" />
   <source>{count} shot, {length}. Made with AI. {software}</source>
   <translation>{count} Einstellung, {length}. Mit KI gemacht. {software}</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/storyboard.py" />
   <source>{count} shots, {length}. Made with AI. {software}</source>
   <translation>{count} Einstellungen, {length}. Mit KI gemacht. {software}</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/storyboard.py" />
   <source>Scene {scene}, shot {shot}</source>
   <translation>Szene {scene}, Einstellung {shot}</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/storyboard.py" />
   <source>{count} frames</source>
   <translation>{count} Bilder</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/storyboard.py" />
   <source>continues</source>
   <translation>setzt fort</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/storyboard.py" />
   <source>dissolve</source>
   <translation>Überblendung</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/storyboard.py" />
   <source>dip to black</source>
   <translation>über Schwarz</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/storyboard_file.py" />
   <source>{count} shots with first frame, keyframes, prompt and timing.</source>
   <translation>{count} Einstellungen mit erstem Bild, Schlüsselbildern, Prompt und Zeiten.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/subtitle_file.py" />
   <source>Nobody speaks in this film.</source>
   <translation>In diesem Film spricht niemand.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/subtitle_file.py" />
   <source>Take the prompts or the scenes as captions (--caption-source).</source>
   <translation>Nehmen Sie die Prompts oder die Szenen als Untertitel.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/subtitle_file.py" />
   <source>{count} subtitle.</source>
   <translation>{count} Untertitel.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/subtitle_file.py" />
   <source>{count} subtitles.</source>
   <translation>{count} Untertitel.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/timeline_import.py" />
   <source>{name} is no timeline this program reads.</source>
   <translation>{name} ist keine Zeitleiste, die dieses Programm liest.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/timeline_import.py" />
   <source>Use .otio, .otioz, .fcpxml, .xml or .aaf.</source>
   <translation>Nehmen Sie .otio, .otioz, .fcpxml, .xml oder .aaf.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/timeline_import.py" />
   <source>{path} does not exist.</source>
   <translation>{path} gibt es nicht.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/timeline_import.py" />
   <source>Check the name.</source>
   <translation>Prüfen Sie den Namen.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/timeline_import.py" />
   <source>{name} holds no timeline with clips.</source>
   <translation>{name} enthält keine Zeitleiste mit Clips.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/timeline_import.py" />
   <source>Export the sequence, not the bin.</source>
   <translation>Exportieren Sie die Sequenz, nicht den Ordner.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/timeline_import.py" />
   <source>{name} cannot be read as a timeline.</source>
   <translation>{name} ist als Zeitleiste nicht zu lesen.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/timeline_import.py" />
   <source>Export it again from the editor.</source>
   <translation>Exportieren Sie sie noch einmal aus dem Schnittprogramm.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/timeline_import.py" />
   <source>None of its clips is a shot of this project.</source>
   <translation>Keiner der Clips ist eine Einstellung dieses Projekts.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/timeline_import.py" />
   <source>Open the project that the timeline was exported from.</source>
   <translation>Öffnen Sie das Projekt, aus dem die Zeitleiste exportiert wurde.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/timeline_import.py" />
   <source>The timeline has no pictures.</source>
   <translation>Die Zeitleiste hat kein Bild.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/timeline_import.py" />
   <source>Export the sequence with its video track.</source>
   <translation>Exportieren Sie die Sequenz mit ihrer Bildspur.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/timeline_import.py" />
   <source>a clip without a name</source>
   <translation>ein Clip ohne Namen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/timeline_media.py" />
   <source>Editing programs know no timeline of {rate:g} fps.</source>
   <translation>Schnittprogramme kennen keine Zeitleiste mit {rate:g} Bildern je Sekunde.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/timeline_media.py" />
   <source>Choose 24, 25 or 30 (--fps 24), or write .otio.</source>
   <translation>Wählen Sie 24, 25 oder 30 Bilder je Sekunde oder schreiben Sie .otio.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/timeline_media.py" />
   <source>The video of shot {film_number} is missing.</source>
   <translation>Das Video von Einstellung {film_number} fehlt.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/timelines.py" />
   <source>AAF needs a package that is not installed.</source>
   <translation>AAF braucht ein Paket, das nicht installiert ist.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/timelines.py" />
   <source>{count} shots on a timeline of {rate} fps, each with its whole take as handles.</source>
   <translation>{count} Einstellungen auf einer Zeitleiste mit {rate} Bildern je Sekunde, jede mit dem ganzen Take als Handles.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/timelines.py" />
   <source>The timeline points to the shots in the project: keep the project where it is.</source>
   <translation>Die Zeitleiste verweist auf die Einstellungen im Projekt: Lassen Sie das Projekt, wo es ist.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/timelines.py" />
   <source>An EDL carries no sound.</source>
   <translation>Eine EDL trägt keinen Ton.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/timelines.py" />
   <source>Dips to black become dissolves.</source>
   <translation>Übergänge über Schwarz werden zu Überblendungen.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/timelines.py" />
   <source>Markers are left out.</source>
   <translation>Marken werden weggelassen.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/timelines.py" />
   <source>Titles and credits stay out: editors set their own.</source>
   <translation>Titel und Abspann bleiben draußen: Der Schnitt setzt eigene.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/timelines.py" />
   <source>The shots and sounds are inside the bundle.</source>
   <translation>Einstellungen und Töne liegen im Paket.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/export/timelines.py" />
   <source>The shots are written again at {rate} fps in ProRes 422 LT, into the folder {folder}.</source>
   <translation>Die Einstellungen werden mit {rate} Bildern je Sekunde in ProRes 422 LT neu geschrieben, in den Ordner {folder}.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/generation/engine_process.py" />
   <source>The engine was ended by signal {code} while it made this shot.</source>
   <translation>Die Engine wurde durch Signal {code} beendet, während sie diese Einstellung machte.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/generation/engine_process.py" />
   <source>The engine ended with code {code} while it made this shot.</source>
   <translation>Die Engine endete mit Code {code}, während sie diese Einstellung machte.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/generation/engine_process.py" />
   <source>The engine could not be started: {reason}.</source>
   <translation>Die Engine ließ sich nicht starten: {reason}.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/generation/engine_process.py" />
   <source>Run `storymem doctor` to see why.</source>
   <translation>Ihr Programm fehlt oder läuft hier nicht: Installieren Sie das Studio neu.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/generation/engine_process.py" />
   <source>The request cannot be sent to the engine: a text in it holds halves of characters.</source>
   <translation>Die Anfrage lässt sich nicht an die Engine senden: Ein Text darin enthält halbe Zeichen.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/generation/engine_process.py" />
   <source>Write the shot's prompt and the settings anew.</source>
   <translation>Schreiben Sie den Prompt der Einstellung und die Werte neu.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/generation/engine_process.py" />
   <source>Generate again: finished shots are kept and are not made twice.</source>
   <translation>Erzeugen Sie noch einmal: Fertige Einstellungen bleiben und werden nicht zweimal gemacht.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/generation/estimate.py" />
   <source>{hours} h {minutes} min</source>
   <translation>{hours} h {minutes} min</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/generation/estimate.py" />
   <source>{seconds} s</source>
   <translation>{seconds} s</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/generation/estimate.py" />
   <source>{minutes} min</source>
   <translation>{minutes} min</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/cleaning.py" />
   <source>A take could not be deleted: {reason}.</source>
   <translation>Ein Take ließ sich nicht löschen: {reason}.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/cleaning.py" />
   <source>Close other programs that use its files, and try again.</source>
   <translation>Schließen Sie andere Programme, die seine Dateien benutzen, und versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/exporting.py" />
   <source>{name}: nothing can be written as “{suffix}”.</source>
   <translation>{name}: Als „{suffix}“ lässt sich nichts schreiben.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/exporting.py" />
   <source>{suffix} has no preset “{preset}”.</source>
   <translation>{suffix} hat keine Vorgabe „{preset}“.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/exporting.py" />
   <source>Leave --preset out.</source>
   <translation>Lassen Sie die Vorgabe weg.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/exporting.py" />
   <source>{format}: {length} of film, about {size}.</source>
   <translation>{format}: {length} Film, etwa {size}.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/exporting.py" />
   <source>Shot {numbers} is not made yet and is left out.</source>
   <translation>Einstellung {numbers} ist noch nicht gemacht und wird weggelassen.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/exporting.py" />
   <source>Shots {numbers} are not made yet and are left out.</source>
   <translation>Die Einstellungen {numbers} sind noch nicht gemacht und werden weggelassen.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/exporting.py" />
   <source>Shot {numbers} is not made yet and is in the way.</source>
   <translation>Einstellung {numbers} ist noch nicht gemacht und steht im Weg.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/exporting.py" />
   <source>Shots {numbers} are not made yet and are in the way.</source>
   <translation>Die Einstellungen {numbers} sind noch nicht gemacht und stehen im Weg.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/exporting.py" />
   <source>Pictures by {model} come under {licence}: this film must not be used commercially.</source>
   <translation>Bilder von {model} stehen unter {licence}: Dieser Film darf nicht gewerblich genutzt werden.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/exporting.py" />
   <source>Out of date, exported as they are: shot {numbers}.</source>
   <translation>Veraltet, wird so exportiert: Einstellung {numbers}.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/exporting.py" />
   <source>Out of date, exported as they are: shots {numbers}.</source>
   <translation>Veraltet, werden so exportiert: Einstellungen {numbers}.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/exporting.py" />
   <source>As the film</source>
   <translation>Wie der Film</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/exporting.py" />
   <source>a name without an ending</source>
   <translation>ein Name ohne Endung</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/occupation.py" />
   <source>The shots of this project are being made by another StoryMem Studio.</source>
   <translation>Die Einstellungen dieses Projekts macht gerade ein anderes StoryMem Studio.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/occupation.py" />
   <source>Wait until it is finished, or stop it there.</source>
   <translation>Warten Sie, bis es fertig ist, oder halten Sie es dort an.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/project.py" />
   <source>{folder} already holds a project.</source>
   <translation>In {folder} liegt schon ein Projekt.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/project.py" />
   <source>Open it, or choose another folder.</source>
   <translation>Öffnen Sie es oder wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/project.py" />
   <source>The project in {folder} has no story.</source>
   <translation>Das Projekt in {folder} hat keine Geschichte.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/project.py" />
   <source>Choose another project.</source>
   <translation>Wählen Sie ein anderes Projekt.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/project.py" />
   <source>A take that is in use cannot be deleted.</source>
   <translation>Ein Take, der benutzt wird, lässt sich nicht löschen.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/project.py" />
   <source>Choose another take of its shot first.</source>
   <translation>Wählen Sie zuerst einen anderen Take der Einstellung.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/project.py" />
   <source>Add reference</source>
   <translation>Referenz hinzufügen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/project.py" />
   <source>Generate</source>
   <translation>Erzeugen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/ranges.py" />
   <source>Nothing of the film lies in “{text}”.</source>
   <translation>In „{text}“ liegt nichts vom Film.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/ranges.py" />
   <source>It has {frames} frames.</source>
   <translation>Er hat {frames} Bilder.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/ranges.py" />
   <source>“{text}” is no part of a film.</source>
   <translation>„{text}“ ist kein Teil eines Films.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/ranges.py" />
   <source>Write scene 2, shots 3-5, 0:05-0:12 or frames 48-120.</source>
   <translation>Schreiben Sie scene 2, shots 3-5, 0:05-0:12 oder frames 48-120.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/ranges.py" />
   <source>There is no scene {number}.</source>
   <translation>Es gibt keine Szene {number}.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/ranges.py" />
   <source>There is no shot {number}.</source>
   <translation>Es gibt keine Einstellung {number}.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/ranges.py" />
   <source>Count from 1.</source>
   <translation>Gezählt wird ab 1.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/references.py" />
   <source>{name} has too many pixels.</source>
   <translation>{name} hat zu viele Bildpunkte.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/references.py" />
   <source>Make it smaller: {longest} pixels across are enough.</source>
   <translation>Machen Sie es kleiner: {longest} Bildpunkte in der Breite genügen.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/references.py" />
   <source>{name} is not a picture that can be read.</source>
   <translation>{name} ist kein lesbares Bild.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/references.py" />
   <source>Use a PNG or JPEG file.</source>
   <translation>Nehmen Sie eine PNG- oder JPEG-Datei.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/render_request.py" />
   <source>This shot continues the shot before, which is not made yet.</source>
   <translation>Diese Einstellung setzt die vorige fort, und die ist noch nicht gemacht.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/render_request.py" />
   <source>Make that shot first.</source>
   <translation>Machen Sie zuerst jene.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/render_request.py" />
   <source>A picture this shot needs is missing from the project's media folder.</source>
   <translation>Ein Bild, das diese Einstellung braucht, fehlt im Medienordner des Projekts.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/render_request.py" />
   <source>Make the shot it came from again.</source>
   <translation>Machen Sie die Einstellung neu, aus der es kam.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/render_request.py" />
   <source>A setting of this film is out of range: {reason}.</source>
   <translation>Ein Wert dieses Films liegt außerhalb der Grenzen: {reason}.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/render_request.py" />
   <source>Correct it.</source>
   <translation>Berichtigen Sie ihn.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/rendering.py" />
   <source>The take could not be read: {error}.</source>
   <translation>Der Take war nicht zu lesen: {error}.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/rendering.py" />
   <source>The project folder cannot be written: {reason}.</source>
   <translation>In den Projektordner lässt sich nicht schreiben: {reason}.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/rendering.py" />
   <source>Check the permissions of the folder.</source>
   <translation>Prüfen Sie die Rechte des Ordners.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/script_files.py" />
   <source>{count} scene with {shots} shots.</source>
   <translation>{count} Szene mit {shots} Einstellungen.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/script_files.py" />
   <source>{count} scenes with {shots} shots.</source>
   <translation>{count} Szenen mit {shots} Einstellungen.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/sounds.py" />
   <source>{file} does not exist.</source>
   <translation>{file} gibt es nicht.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/sounds.py" />
   <source>Name a sound file.</source>
   <translation>Nennen Sie eine Tondatei.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/sounds.py" />
   <source>{name} holds no sound.</source>
   <translation>{name} enthält keinen Ton.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/sounds.py" />
   <source>Choose another file.</source>
   <translation>Wählen Sie eine andere Datei.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/sounds.py" />
   <source>Add sound</source>
   <translation>Ton hinzufügen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/sounds.py" />
   <source>This machine has no voice.</source>
   <translation>Dieser Rechner hat keine Stimme.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/sounds.py" />
   <source>Install one: sudo apt install espeak-ng</source>
   <translation>Installieren Sie eine: sudo apt install espeak-ng</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/sounds.py" />
   <source>Give a shot a line of dialogue, or put one in its prompt in quotation marks.</source>
   <translation>Geben Sie einer Einstellung einen Satz Dialog oder setzen Sie ihn in Anführungszeichen in ihren Prompt.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/sounds.py" />
   <source>Speak lines</source>
   <translation>Dialog sprechen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/sounds.py" />
   <source>Take the editor's cut</source>
   <translation>Schnitt übernehmen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/sounds.py" />
   <source>{name} cannot be copied: {reason}.</source>
   <translation>{name} lässt sich nicht kopieren: {reason}.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/sources.py" />
   <source>{found} already holds another story: “{title}”.</source>
   <translation>In {found} liegt schon eine andere Geschichte: „{title}“.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/sources.py" />
   <source>Name another folder, or open that project.</source>
   <translation>Nennen Sie einen anderen Ordner oder öffnen Sie jenes Projekt.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/sources.py" />
   <source>Read the script again</source>
   <translation>Drehbuch neu lesen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>it goes from {before} to {now}</source>
   <translation>sie springt vom Ort „{before}“ zum Ort „{now}“</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>the hour jumps from {before} to {now}</source>
   <translation>die Tageszeit springt von „{before}“ zu „{now}“</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>it continues, but there is no shot before it.</source>
   <translation>sie setzt fort, aber vor ihr gibt es keine Einstellung.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>Make it a cut.</source>
   <translation>Machen Sie einen Schnitt daraus.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>the scene opens without a cut.</source>
   <translation>die Szene beginnt ohne Schnitt.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>A new scene is a new place: make it a cut.</source>
   <translation>Eine neue Szene ist ein neuer Ort: Machen Sie einen Schnitt daraus.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>it continues, but {jump}.</source>
   <translation>sie setzt fort, aber {jump}.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>Make it a cut, or stay where the shot before ends.</source>
   <translation>Machen Sie einen Schnitt daraus oder bleiben Sie, wo die vorige Einstellung endet.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>the shot size jumps from {before} to {now}</source>
   <translation>die Einstellungsgröße springt von „{before}“ zu „{now}“</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>it is {frames} frames long.</source>
   <translation>sie ist {frames} Bilder lang.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>The video model makes 4n+1 frames: 77, 81, 85 …</source>
   <translation>Das Videomodell macht 4n+1 Bilder: 77, 81, 85 …</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>its prompt is empty.</source>
   <translation>ihr Prompt ist leer.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>Say what is to be seen.</source>
   <translation>Sagen Sie, was zu sehen ist.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>The story has no shot.</source>
   <translation>Die Geschichte hat keine Einstellung.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>Write one, or draft the story from its logline.</source>
   <translation>Schreiben Sie eine oder lassen Sie die Geschichte aus ihrer Logline entwerfen.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>Two characters are called “{name}”.</source>
   <translation>Zwei Figuren heißen „{name}“.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>Keep one of them.</source>
   <translation>Behalten Sie eine davon.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>{name} is named but not described.</source>
   <translation>{name} wird genannt, aber nicht beschrieben.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>The video model knows this prompt only; say it here: {description}.</source>
   <translation>Das Videomodell kennt nur diesen Prompt; sagen Sie es hier: {description}.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>it has the same prompt as {shot}.</source>
   <translation>sie hat denselben Prompt wie {shot}.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>Show something new.</source>
   <translation>Zeigen Sie etwas Neues.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>The story has {count} shot.</source>
   <translation>Die Geschichte hat {count} Einstellung.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>The story has {count} shots.</source>
   <translation>Die Geschichte hat {count} Einstellungen.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>StoryMem stories have 8 to 12.</source>
   <translation>Geschichten für StoryMem haben 8 bis 12.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>it has no shot.</source>
   <translation>sie hat keine Einstellung.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>Write one or remove the scene.</source>
   <translation>Schreiben Sie eine oder entfernen Sie die Szene.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/final_draft.py" />
   <source>This Final Draft script declares a document type of its own, which is not read.</source>
   <translation>Dieses Final-Draft-Skript gibt einen eigenen Dokumenttyp an; der wird nicht gelesen.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/final_draft.py" />
   <source>Save it from Final Draft again, or as Fountain or plain text.</source>
   <translation>Sichern Sie es noch einmal aus Final Draft oder als Fountain oder reinen Text.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/final_draft.py" />
   <source>This Final Draft script is broken in line {line}.</source>
   <translation>Dieses Final-Draft-Skript ist in Zeile {line} fehlerhaft.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/findings.py" />
   <source>There is one more problem like it.</source>
   <translation>Es gibt noch ein solches Problem.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/findings.py" />
   <source>There are {count} more problems like it.</source>
   <translation>Es gibt noch {count} solche Probleme.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/findings.py" />
   <source>scene {scene}</source>
   <translation>Szene {scene}</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/formats.py" />
   <source>“{name}” is empty.</source>
   <translation>„{name}“ ist leer.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/formats.py" />
   <source>Write a script first, or draft one from a logline.</source>
   <translation>Schreiben Sie zuerst ein Drehbuch oder lassen Sie eines aus einer Logline entwerfen.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/formats.py" />
   <source>“{name}” holds a page or a document with tags, not a script.</source>
   <translation>„{name}“ enthält eine Seite oder ein Dokument mit Auszeichnungen, kein Drehbuch.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/formats.py" />
   <source>Save it as Fountain, Final Draft (.fdx) or plain text first.</source>
   <translation>Sichern Sie es zuerst als Fountain, Final Draft (.fdx) oder reinen Text.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/formats.py" />
   <source>“{name}” is a folder, not a script.</source>
   <translation>„{name}“ ist ein Ordner, kein Drehbuch.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/formats.py" />
   <source>Choose a .json, .fountain, .fdx or .txt file.</source>
   <translation>Wählen Sie eine Datei .json, .fountain, .fdx oder .txt.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/formats.py" />
   <source>“{name}” is a device or a pipe, not a script.</source>
   <translation>„{name}“ ist ein Gerät oder eine Pipe, kein Drehbuch.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/formats.py" />
   <source>Save the script to a file first.</source>
   <translation>Speichern Sie das Drehbuch zuerst in einer Datei.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/formats.py" />
   <source>“{name}” is too big for a script ({size:.0f} MB).</source>
   <translation>„{name}“ ist zu groß für ein Drehbuch ({size:.0f} MB).</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/formats.py" />
   <source>Scripts are at most 20 MB.</source>
   <translation>Drehbücher haben höchstens 20 MB.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/formats.py" />
   <source>There is no file “{path}”.</source>
   <translation>Es gibt keine Datei „{path}“.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/formats.py" />
   <source>Check the name and the folder.</source>
   <translation>Prüfen Sie den Namen und den Ordner.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/formats.py" />
   <source>“{name}” may not be read.</source>
   <translation>„{name}“ darf nicht gelesen werden.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/formats.py" />
   <source>Check its permissions.</source>
   <translation>Prüfen Sie die Rechte.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/formats.py" />
   <source>“{name}” cannot be read: {reason}.</source>
   <translation>„{name}“ ist nicht zu lesen: {reason}.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/formats.py" />
   <source>A script cannot be written to “{suffix}” files.</source>
   <translation>Ein Drehbuch lässt sich nicht in „{suffix}“-Dateien schreiben.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/formats.py" />
   <source>A script cannot be written to a file without an ending.</source>
   <translation>Ein Drehbuch lässt sich nicht in eine Datei ohne Endung schreiben.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/formats.py" />
   <source>Use .json (ST-Bench) or .fountain.</source>
   <translation>Nehmen Sie .json (ST-Bench) oder .fountain.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/formats.py" />
   <source>“{path}” cannot be written: {reason}.</source>
   <translation>„{path}“ lässt sich nicht schreiben: {reason}.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/formats.py" />
   <source>Choose another folder or name.</source>
   <translation>Wählen Sie einen anderen Ordner oder Namen.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/fountain.py" />
   <source>There is no shot in this screenplay.</source>
   <translation>In diesem Drehbuch ist keine Einstellung.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/fountain.py" />
   <source>Every paragraph of action is a shot; there is none.</source>
   <translation>Jeder Absatz Handlung ist eine Einstellung; es gibt keinen.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/kept.py" />
   <source>the part “storymem_studio” is damaged and left out.</source>
   <translation>der Teil „storymem_studio“ ist beschädigt und wird weggelassen.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/kept.py" />
   <source>The shots are all there.</source>
   <translation>Die Einstellungen sind alle da.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/plain_text.py" />
   <source>There is no shot in this text.</source>
   <translation>In diesem Text ist keine Einstellung.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/plain_text.py" />
   <source>Write one paragraph for each shot, with an empty line between.</source>
   <translation>Schreiben Sie je Einstellung einen Absatz, mit einer Leerzeile dazwischen.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/prompt_rules.py" />
   <source>its prompt is long ({words} words). What is beyond 512 tokens the model does not read.</source>
   <translation>ihr Prompt ist lang ({words} Wörter). Was über 512 Token hinausgeht, liest das Modell nicht.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/prompt_rules.py" />
   <source>its prompt is long ({words} words).</source>
   <translation>ihr Prompt ist lang ({words} Wörter).</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/prompt_rules.py" />
   <source>Keep to what is seen, in {words} words.</source>
   <translation>Bleiben Sie bei dem, was man sieht, in {words} Wörtern.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/prompt_rules.py" />
   <source>it has {count} sentences.</source>
   <translation>sie hat {count} Sätze.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/prompt_rules.py" />
   <source>One to four suit five seconds.</source>
   <translation>Zu fünf Sekunden passen einer bis vier.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/prompt_rules.py" />
   <source>it says no shot size.</source>
   <translation>sie nennt keine Einstellungsgröße.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/prompt_rules.py" />
   <source>Add one: wide shot, medium shot, close-up …</source>
   <translation>Etwa: wide shot (Totale), medium shot (Halbnahe), close-up (Nahaufnahme) …</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/prompt_rules.py" />
   <source>it does not say what the camera does.</source>
   <translation>sie sagt nicht, was die Kamera tut.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/prompt_rules.py" />
   <source>Add it: static, slow push-in, pan left, handheld …</source>
   <translation>Etwa: static (fest), slow push-in (Zufahrt), pan left (Schwenk nach links), handheld (Handkamera) …</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/prompt_rules.py" />
   <source>somebody says {words}.</source>
   <translation>jemand sagt {words}.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/prompt_rules.py" />
   <source>The model makes no speech: show them speaking, and keep the words in the shot's dialogue.</source>
   <translation>Das Modell macht keine Sprache: Zeigen Sie, wie gesprochen wird, und setzen Sie die Worte in den Dialog der Einstellung.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/prompt_rules.py" />
   <source>it asks for lettering (“{words}”).</source>
   <translation>sie verlangt Schrift im Bild („{words}“).</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/prompt_rules.py" />
   <source>Video models draw text badly: show it turned away or out of focus.</source>
   <translation>Videomodelle zeichnen Schrift schlecht: Zeigen Sie sie abgewandt oder unscharf.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/prompt_rules.py" />
   <source>time or place jumps within the shot (“{words}”).</source>
   <translation>Zeit oder Ort springen innerhalb der Einstellung („{words}“).</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/prompt_rules.py" />
   <source>A shot is five seconds without a cut: split it.</source>
   <translation>Eine Einstellung sind fünf Sekunden ohne Schnitt: Teilen Sie sie.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/prompt_rules.py" />
   <source>its prompt is short ({count} word).</source>
   <translation>ihr Prompt ist kurz ({count} Wort).</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/prompt_rules.py" />
   <source>its prompt is short ({count} words).</source>
   <translation>ihr Prompt ist kurz ({count} Wörter).</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/prompt_rules.py" />
   <source>Say who is seen, where, in which light, how they move, and the camera.</source>
   <translation>Sagen Sie, wer zu sehen ist, wo, in welchem Licht, wie sich alles bewegt und was die Kamera tut.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/prompt_rules.py" />
   <source>many things happen one after the other.</source>
   <translation>vieles geschieht nacheinander.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/prompt_rules.py" />
   <source>Five seconds hold one action: split the shot.</source>
   <translation>In fünf Sekunden passt eine Handlung: Teilen Sie die Einstellung.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/stbench.py" />
   <source>This is not readable as JSON: it holds a number of endless digits.</source>
   <translation>Das ist als JSON nicht zu lesen: Es enthält eine Zahl mit endlos vielen Ziffern.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/stbench.py" />
   <source>Mend the file there, or export it again.</source>
   <translation>Bessern Sie die Datei dort aus oder exportieren Sie sie noch einmal.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/stbench.py" />
   <source>This is not readable as JSON: {reason} (line {line}, column {column}).</source>
   <translation>Das ist als JSON nicht zu lesen: {reason} (Zeile {line}, Spalte {column}).</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/stbench.py" />
   <source>“{key}” is {kind}, not a text.</source>
   <translation>„{key}“ ist {kind}, kein Text.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/stbench.py" />
   <source>Put it in quotation marks.</source>
   <translation>Setzen Sie es in Anführungszeichen.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/stbench.py" />
   <source>It needs a list with true (a cut) or false (the shot goes on) for each shot.</source>
   <translation>Gebraucht wird eine Liste mit true (ein Schnitt) oder false (es geht weiter) für jede Einstellung.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/stbench.py" />
   <source>The script is nested too deeply.</source>
   <translation>Das Drehbuch ist zu tief verschachtelt.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/stbench.py" />
   <source>A script has scenes and shots, no more.</source>
   <translation>Ein Drehbuch hat Szenen und Einstellungen, sonst nichts.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/stbench.py" />
   <source>the file holds {kind}, not a story.</source>
   <translation>die Datei enthält {kind}, keine Geschichte.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/stbench.py" />
   <source>A script is an object with “scenes”.</source>
   <translation>Ein Drehbuch ist ein Objekt mit „scenes“.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/stbench.py" />
   <source>the story has no “scenes”.</source>
   <translation>die Geschichte hat kein „scenes“.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/stbench.py" />
   <source>the story has no scene in “scenes”.</source>
   <translation>die Geschichte hat keine Szene in „scenes“.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/stbench.py" />
   <source>the story has {kind} as “scenes”.</source>
   <translation>„scenes“ ist in dieser Geschichte {kind}.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/stbench.py" />
   <source>It needs a list of scenes.</source>
   <translation>Gebraucht wird eine Liste von Szenen.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/stbench.py" />
   <source>it is {kind}, not a scene.</source>
   <translation>sie ist {kind}, keine Szene.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/stbench.py" />
   <source>A scene is an object with “video_prompts” and “cut”.</source>
   <translation>Eine Szene ist ein Objekt mit „video_prompts“ und „cut“.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/stbench.py" />
   <source>it has no “video_prompts”.</source>
   <translation>sie hat kein „video_prompts“.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/stbench.py" />
   <source>it has an empty “video_prompts”.</source>
   <translation>ihr „video_prompts“ ist leer.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/stbench.py" />
   <source>it has {kind} as “video_prompts”.</source>
   <translation>ihr „video_prompts“ ist {kind}.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/stbench.py" />
   <source>It needs a list with one text for each shot.</source>
   <translation>Gebraucht wird eine Liste mit einem Text für jede Einstellung.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/stbench.py" />
   <source>its prompt is {kind}, not a text.</source>
   <translation>ihr Prompt ist {kind}, kein Text.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/stbench.py" />
   <source>it has no “cut”.</source>
   <translation>sie hat kein „cut“.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/stbench.py" />
   <source>it has {kind} as “cut”.</source>
   <translation>ihr „cut“ ist {kind}.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/stbench.py" />
   <source>it has {count} video prompts and {values} values in “cut”.</source>
   <translation>sie hat {count} Prompts und {values} Werte in „cut“.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/stbench.py" />
   <source>it has {kind} as “first_frame_prompt”.</source>
   <translation>ihr „first_frame_prompt“ ist {kind}.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/stbench.py" />
   <source>It needs a list of texts, or leave it out.</source>
   <translation>Gebraucht wird eine Liste von Texten, oder lassen Sie es weg.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/stbench.py" />
   <source>nothing (null)</source>
   <translation>nichts (null)</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/stbench.py" />
   <source>the value {value}</source>
   <translation>der Wert {value}</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/stbench.py" />
   <source>a number</source>
   <translation>eine Zahl</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/stbench.py" />
   <source>a text</source>
   <translation>ein Text</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/stbench.py" />
   <source>a list</source>
   <translation>eine Liste</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/stbench.py" />
   <source>an object</source>
   <translation>ein Objekt</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/stbench.py" />
   <source>its “cut” is {said}.</source>
   <translation>ihr „cut“ ist {said}.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/stbench.py" />
   <source>It is true or false.</source>
   <translation>Er ist true oder false.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/stbench.py" />
   <source>its first frame prompt is {kind}, not a text.</source>
   <translation>der Prompt ihres ersten Bildes ist {kind}, kein Text.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/stbench.py" />
   <source>it has {count} video prompts and {prompts} first frame prompts.</source>
   <translation>sie hat {count} Prompts und {prompts} Prompts für das erste Bild.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/stbench.py" />
   <source>What is too much is left out, what is missing is empty.</source>
   <translation>Was zu viel ist, wird weggelassen, was fehlt, bleibt leer.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/stbench.py" />
   <source>the story has no “story_name”.</source>
   <translation>die Geschichte hat kein „story_name“.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/stbench.py" />
   <source>It is called “{title}”.</source>
   <translation>Sie heißt „{title}“.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/text.py" />
   <source>“{name}” is not a text file.</source>
   <translation>„{name}“ ist keine Textdatei.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/text.py" />
   <source>A script is JSON (ST-Bench), Fountain or plain text, best saved as UTF-8.</source>
   <translation>Ein Drehbuch ist JSON (ST-Bench), Fountain oder einfacher Text, am besten als UTF-8 gespeichert.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/store/folder.py" />
   <source>The project folder {folder} cannot be written: {reason}.</source>
   <translation>In den Projektordner {folder} lässt sich nicht schreiben: {reason}.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/store/folder.py" />
   <source>Choose another folder.</source>
   <translation>Wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/store/folder.py" />
   <source>{path} is not a StoryMem project.</source>
   <translation>{path} ist kein StoryMem-Projekt.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/store/folder.py" />
   <source>Choose a folder that holds a project.db file.</source>
   <translation>Wählen Sie einen Ordner, in dem eine Datei project.db liegt.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/store/folder.py" />
   <source>{path} lies outside the project.</source>
   <translation>{path} liegt außerhalb des Projekts.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/store/folder.py" />
   <source>Import it into the project first.</source>
   <translation>Holen Sie es zuerst ins Projekt.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/store/migrations.py" />
   <source>This project was saved by a newer StoryMem Studio: project version {version}, and this one reads up to {newest}.</source>
   <translation>Dieses Projekt hat ein neueres StoryMem Studio gespeichert: Projektversion {version}; dieses liest bis {newest}.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/store/migrations.py" />
   <source>Update StoryMem Studio and open it again; nothing in the project was changed.</source>
   <translation>Aktualisieren Sie StoryMem Studio und öffnen Sie es noch einmal; am Projekt wurde nichts geändert.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/store/repository.py" />
   <source>{path} is damaged or is not a StoryMem project.</source>
   <translation>{path} ist beschädigt oder kein StoryMem-Projekt.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/store/repository.py" />
   <source>Put back a copy of it, such as project.db.backup-…; the shots in its media folder are as they were.</source>
   <translation>Legen Sie eine Kopie zurück, etwa project.db.backup-…; die Einstellungen im Medienordner sind, wie sie waren.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/store/repository.py" />
   <source>{path} could not be read or written: {orig}.</source>
   <translation>{path} ließ sich nicht lesen oder schreiben: {orig}.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/store/repository.py" />
   <source>Nothing else was changed.</source>
   <translation>Sonst wurde nichts geändert.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/store/repository.py" />
   <source>{path} cannot be opened.</source>
   <translation>{path} lässt sich nicht öffnen.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/store/repository.py" />
   <source>Check the permissions of the file and its folder.</source>
   <translation>Prüfen Sie die Rechte der Datei und ihres Ordners.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/store/repository.py" />
   <source>{path} cannot be written.</source>
   <translation>{path} lässt sich nicht schreiben.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/store/repository.py" />
   <source>Check the permissions of the folder, or save a copy elsewhere.</source>
   <translation>Prüfen Sie die Rechte des Ordners oder speichern Sie anderswo eine Kopie.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/store/repository.py" />
   <source>The disk is full: the last change was not saved.</source>
   <translation>Die Festplatte ist voll: Die letzte Änderung wurde nicht gesichert.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/store/repository.py" />
   <source>Free some space and try again.</source>
   <translation>Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/store/repository.py" />
   <source>{path} is in use by another program.</source>
   <translation>{path} wird von einem anderen Programm benutzt.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/store/repository.py" />
   <source>Close the other StoryMem Studio and try again.</source>
   <translation>Schließen Sie das andere StoryMem Studio und versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/store/repository.py" />
   <source>{path} is gone: it was moved or deleted while the project was open.</source>
   <translation>{path} ist fort: Die Datei wurde verschoben oder gelöscht, während das Projekt offen war.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/store/repository.py" />
   <source>Put it back, or a copy such as project.db.backup-…; the shots in its media folder are as they were.</source>
   <translation>Legen Sie sie zurück, oder eine Kopie wie project.db.backup-…; die Einstellungen im Ordner media sind, wie sie waren.</translation>
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
   <source>C&amp;lose project</source>
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
   <translation>H&amp;inweise</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>Rena&amp;me scene…</source>
   <translation>&amp;Szene umbenennen…</translation>
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
   <translation>Einstellung &amp;danach einfügen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>Insert shot &amp;before</source>
   <translation>E&amp;instellung davor einfügen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>&amp;Duplicate shot</source>
   <translation>&amp;Einstellung verdoppeln</translation>
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
   <translation>N&amp;ach hinten</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>&amp;Continue the shot before</source>
   <translation>Vorige Einstellung &amp;fortsetzen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>Dissol&amp;ve from the shot before</source>
   <translation>&amp;Überblenden von der Einstellung davor</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>Dip to blac&amp;k before the shot</source>
   <translation>A&amp;bblenden vor der Einstellung</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>Set leng&amp;th…</source>
   <translation>&amp;Länge setzen…</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>&amp;Hints of this shot</source>
   <translation>&amp;Hinweise zu dieser Einstellung</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>&amp;Make this shot</source>
   <translation>Diese Einstellung &amp;machen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>Make the ch&amp;osen shots</source>
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
   <translation>Voriger &amp;Take</translation>
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
   <translation>Schlüsselbild &amp;nie erinnern</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>&amp;Crop keyframe…</source>
   <translation>Schlüsselbild &amp;zuschneiden…</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>Repl&amp;ace keyframe…</source>
   <translation>Sc&amp;hlüsselbild ersetzen…</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>Remember keyframe &amp;earlier</source>
   <translation>S&amp;chlüsselbild früher erinnern</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>Remember keyframe &amp;later</source>
   <translation>Schlüsselbild später &amp;erinnern</translation>
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
   <translation>&amp;Referenzbild entfernen</translation>
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
   <translation>&amp;Den ganzen Take zeigen</translation>
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
   <translation>Out-&amp;Punkt setzen</translation>
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
   <source>Snap to ed&amp;ges</source>
   <translation>An &amp;Kanten einrasten</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>Count in &amp;frames</source>
   <translation>In &amp;Bildern zählen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>&amp;Play or pause</source>
   <translation>Ab&amp;spielen oder anhalten</translation>
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
   <source>Captio&amp;ns of the prompt</source>
   <translation>&amp;Prompt als Untertitel</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>Safe &amp;areas</source>
   <translation>S&amp;ichere Bereiche</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>&amp;Mute</source>
   <translation>S&amp;tumm</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>Full scr&amp;een preview</source>
   <translation>Vorschau im Voll&amp;bild</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>&amp;Outline</source>
   <translation>Sz&amp;enen</translation>
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
   <translation>Breites &amp;Drehbuch</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>Zoom timeline &amp;in</source>
   <translation>Zeitleiste ver&amp;größern</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>Zoom timeline o&amp;ut</source>
   <translation>&amp;Zeitleiste verkleinern</translation>
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
   <source>Arran&amp;ge panels</source>
   <translation>Bereiche an&amp;ordnen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>&amp;Reset layout</source>
   <translation>&amp;Anordnung zurücksetzen</translation>
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
   <translation>G&amp;eschichte</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>&amp;Shot</source>
   <translation>E&amp;instellung</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>T&amp;ake</source>
   <translation>&amp;Take</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>&amp;Memory</source>
   <translation>&amp;Gedächtnis</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>T&amp;imeline</source>
   <translation>&amp;Zeitleiste</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/actions.py" />
   <source>&amp;Playback</source>
   <translation>&amp;Wiedergabe</translation>
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
   <source>1 word</source>
   <translation>1 Wort</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/answer_view.py" />
   <source>{count} words</source>
   <translation>{count} Wörter</translation>
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
   <translation>Den Autor anhalten; was ganz geschrieben ist, wird gezeigt  (Esc)</translation>
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
   <translation>{wish} (braucht ein Sprachmodell)</translation>
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
   <translation>Offline-Autor benutzen</translation>
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
   <translation>Einstellungen des Autors…</translation>
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
   <source>Move shots</source>
   <translation>Einstellungen verschieben</translation>
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
   <location filename="../../storymem_studio/ui/dialogue_editor.py" />
   <source>Dialogue</source>
   <translation>Dialog</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/dialogue_editor.py" />
   <source>What is said or narrated in the shot, such as MARA: Come home.</source>
   <translation>Was in der Einstellung gesprochen oder erzählt wird, etwa MARA: Komm nach Hause.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/dialogue_editor.py" />
   <source>MARA: Come home.</source>
   <translation>MARA: Komm nach Hause.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/dialogue_editor.py" />
   <source>Who speaks</source>
   <translation>Wer spricht</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/dialogue_editor.py" />
   <source>Add dialogue</source>
   <translation>Dialog hinzufügen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/dialogue_editor.py" />
   <source>Edit dialogue</source>
   <translation>Dialog ändern</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/dialogue_editor.py" />
   <source>Narrator</source>
   <translation>Erzähler</translation>
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
   <source>Ask the writer: {hint}</source>
   <translation>Autor fragen: {hint}</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/hints.py" />
   <source>Fix: {hint}</source>
   <translation>Beheben: {hint}</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/hints.py" />
   <source>Ask</source>
   <translation>Fragen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/hints.py" />
   <source>Ask the writer: {place} {hint}</source>
   <translation>Autor fragen: {place} {hint}</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/hints.py" />
   <source>Ask the writer to rewrite the shot so that this is settled</source>
   <translation>Den Autor bitten, die Einstellung so umzuschreiben, dass dies erledigt ist</translation>
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
   <location filename="../../storymem_studio/ui/memory/accessible.py" />
   <source>From {left:.0f} to {right:.0f} percent across, from {top:.0f} to {bottom:.0f} percent down</source>
   <translation>Von {left:.0f} bis {right:.0f} Prozent in der Breite, von {top:.0f} bis {bottom:.0f} Prozent in der Höhe</translation>
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
   <location filename="../../storymem_studio/ui/memory/commands.py" />
   <source>The film remembers {name} already.</source>
   <translation>Der Film erinnert sich schon an {name}.</translation>
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
   <translation>Anfang</translation>
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
   <source>This shot at most</source>
   <translation>Diese Einstellung höchstens</translation>
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
   <source>Every shot at most</source>
   <translation>Jede Einstellung höchstens</translation>
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
   <source>Shot {number} — {title}</source>
   <translation>Einstellung {number} — {title}</translation>
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
   <location filename="../../storymem_studio/ui/preview.py" />
   <source>Insert one with + above the outline, or write it in the Script.</source>
   <translation>Mit + über den Szenen einfügen, oder im Skript schreiben.</translation>
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
   <source>Finishing a shot that was removed</source>
   <translation>Eine entfernte Einstellung wird noch fertig</translation>
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
   <source>Engine: finishing a shot that was removed</source>
   <translation>Engine: beendet eine entfernte Einstellung</translation>
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
   <source>Continues the shot before. </source>
   <translation>Setzt die vorige Einstellung fort. </translation>
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
   <source>{title}
Double-click to rename</source>
   <translation>{title}
Doppelklick zum Umbenennen</translation>
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
   <translation>Zurück zu dem, was der Autor geschrieben hat</translation>
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
   <translation>Der Autor hat geantwortet.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/script_panel.py" />
   <source>See the answer</source>
   <translation>Antwort ansehen</translation>
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
   <translation>Auf dem Desktop melden, wenn ein Film fertig ist</translation>
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
   <source>Restart now</source>
   <translation>Jetzt neu starten</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/settings/looks_page.py" />
   <source>Close the studio and open it again with the same film</source>
   <translation>Das Studio schließen und mit demselben Film wieder öffnen</translation>
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
   <translation>{size:.1f} GB</translation>
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
   <source>Saving the key… The system's keyring may ask for its password.</source>
   <translation>Der Schlüssel wird gespeichert … Der Schlüsselbund des Systems fragt vielleicht nach seinem Passwort.</translation>
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
   <source>Who must be in it, each with a description if you have one, parted by semicolons</source>
   <translation>Wer vorkommen muss, nach Wunsch mit Beschreibung, durch Semikolon getrennt</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/start_page.py" />
   <source>Cast (optional): Mara: a tall woman in a grey coat; Tom …</source>
   <translation>Besetzung (freiwillig): Mara: eine große Frau im grauen Mantel; Tom …</translation>
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
   <source>Each one is chosen, kept, or remembered by a shot.</source>
   <translation>Jeder ist gewählt, behalten oder in der Erinnerung einer Einstellung.</translation>
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
   <source>{size} are freed. Chosen takes stay. This cannot be undone, and undo will no longer reach back to when these takes were used.</source>
   <translation>{size} werden frei. Gewählte Takes bleiben. Das lässt sich nicht rückgängig machen, und Rückgängig reicht dann nicht mehr bis dahin zurück, wo diese Takes benutzt wurden.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/takes/commands.py" />
   <source>{size} are freed. Chosen takes stay. This cannot be undone.</source>
   <translation>{size} werden frei. Gewählte Takes bleiben. Das lässt sich nicht rückgängig machen.</translation>
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
   <location filename="../../storymem_studio/ui/timeline/accessible_items.py" />
   <source>Shot {number}: {title}, {seconds:.1f} seconds.</source>
   <translation>Einstellung {number}: {title}, {seconds:.1f} Sekunden.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/timeline/accessible_items.py" />
   <source>Remembers {sees} keyframes, gives {gives}.</source>
   <translation>Erinnert {sees} Schlüsselbilder, gibt {gives}.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/timeline/accessible_items.py" />
   <source>Sound {name}, begins at {begins}, {seconds:.1f} seconds.</source>
   <translation>Ton {name}, beginnt bei {begins}, {seconds:.1f} Sekunden.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/timeline/accessible_items.py" />
   <source>Continues the shot before.</source>
   <translation>Setzt die vorige Einstellung fort.</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/ui/timeline/accessible_items.py" />
   <source>Sound {name}, begins at {begins}.</source>
   <translation>Ton {name}, beginnt bei {begins}.</translation>
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
   <source>Time</source>
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
   <source>Up and Down choose a shot, with Shift several. Left and Right step by a frame. Control Page Down chooses a sound.</source>
   <translation>Auf und Ab wählen eine Einstellung, mit Umschalt mehrere. Links und Rechts gehen ein Bild weiter. Steuerung Bild ab wählt einen Ton.</translation>
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
   <location filename="../../storymem_studio/wording.py" />
   <source>{numbers} and {last}</source>
   <translation>{numbers} und {last}</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/wording.py" />
   <source>{size} kB</source>
   <translation>{size} kB</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/wording.py" />
   <source>{numbers} and {count} more</source>
   <translation>{numbers} und {count} weitere</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/wording.py" />
   <source>{size:.1f} MB</source>
   <translation>{size:.1f} MB</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/animatic.py" />
   <source>The drawing library cannot be loaded ({error}); install skia-python and libegl1, libgl1, libfontconfig1.</source>
   <translation>Die Zeichenbibliothek lässt sich nicht laden ({error}); installieren Sie skia-python sowie libegl1, libgl1 und libfontconfig1.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/animatic.py" />
   <source>The animatic's settings are not understood.</source>
   <translation>Die Werte des Animatics sind nicht zu verstehen.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/animatic.py" />
   <source>Reset them in the shot's settings.</source>
   <translation>Setzen Sie sie in den Einstellungen der Engine zurück.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/storymem.py" />
   <source>The GPU packages are not installed ({names}). Run {python} -m pip install "storymem-engine[gpu]".</source>
   <translation>Die Pakete für die GPU sind nicht installiert ({names}). Führen Sie aus: {python} -m pip install "storymem-engine[gpu]".</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/storymem.py" />
   <source>Choose fewer.</source>
   <translation>Wählen Sie weniger.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/storymem.py" />
   <source>Turbo needs weights distilled to a few steps.</source>
   <translation>Turbo braucht Gewichte, die auf wenige Schritte destilliert sind.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/storymem.py" />
   <source>Give a turbo LoRA for each expert, or the folder of a distilled checkpoint, or turn turbo off.</source>
   <translation>Geben Sie für jeden Experten eine Turbo-LoRA an oder den Ordner eines destillierten Checkpoints, oder schalten Sie Turbo aus.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/storymem.py" />
   <source>{gpus} GPUs are asked for, and this machine has {there}.</source>
   <translation>Verlangt sind {gpus} GPUs, und dieser Rechner hat {there}.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/storymem.py" />
   <source>Continuing by MM2V takes the last 5 frames, not {count}.</source>
   <translation>Fortsetzen mit MM2V nimmt die letzten 5 Bilder, nicht {count}.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/storymem.py" />
   <source>{problem} Run `storymem models download {name}` again: it fetches only what is missing.</source>
   <translation>{problem} Laden Sie {name} unter „Gewichte“ noch einmal herunter: Es wird nur geholt, was fehlt.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/storymem.py" />
   <source>{title} is not on this machine. Run `storymem models download`, or give its folder in the engine settings.</source>
   <translation>{title} ist nicht auf diesem Rechner. Laden Sie es unter „Gewichte“ herunter oder geben Sie den Ordner in den Einstellungen der Engine an.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/storymem_files.py" />
   <source>Verify the files with `storymem models verify`, or download them again.</source>
   <translation>Laden Sie sie unter „Gewichte“ noch einmal herunter: Es wird nur geholt, was fehlt.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/storymem_files.py" />
   <source>{path} cannot be read: {error}</source>
   <translation>{path} ist nicht lesbar: {error}</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/storymem_loading.py" />
   <source>{folder} lacks {count} tensors, first {name}.</source>
   <translation>In {folder} fehlen {count} Tensoren, zuerst {name}.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/storymem_loading.py" />
   <source>{name} is {found} instead of {expected}.</source>
   <translation>{name} ist {found} statt {expected}.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/storymem_loading.py" />
   <source>{folder} holds a tensor no Wan2.2 expert has: {source}.</source>
   <translation>{folder} enthält einen Tensor, den kein Experte von Wan2.2 hat: {source}.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/storymem_loading.py" />
   <source>{source} is {found} where its config.json says {expected}.</source>
   <translation>{source} ist {found}, wo seine config.json {expected} sagt.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/storymem_loading.py" />
   <source>The checkpoint holds an unknown tensor: {name}.</source>
   <translation>Der Checkpoint enthält einen unbekannten Tensor: {name}.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/storymem_loading.py" />
   <source>{path} does not fit: {error}</source>
   <translation>{path} passt nicht: {error}</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/storymem_loading.py" />
   <source>{path} cannot be read as plain tensors: {error}</source>
   <translation>{path} ist nicht als einfache Tensoren zu lesen: {error}</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/storymem_lora.py" />
   <source>Download it again, and check that it belongs to this checkpoint.</source>
   <translation>Laden Sie sie noch einmal herunter und prüfen Sie, ob sie zu diesem Checkpoint gehört.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/storymem_lora.py" />
   <source>Download it again.</source>
   <translation>Laden Sie sie noch einmal herunter.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/storymem_lora.py" />
   <source>{name} is no complete StoryMem LoRA: {known} of {count} tensors match this checkpoint, and {unknown} are unknown.</source>
   <translation>{name} ist keine vollständige StoryMem-LoRA: {known} von {count} Tensoren passen zu diesem Checkpoint, und {unknown} sind unbekannt.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/storymem_lora.py" />
   <source>{name} is incomplete: {lower} lower and {upper} upper tensors.</source>
   <translation>{name} ist unvollständig: {lower} untere und {upper} obere Tensoren.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/storymem_lora.py" />
   <source>{name} holds some of its tensors twice.</source>
   <translation>{name} enthält manche Tensoren doppelt.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/storymem_lora.py" />
   <source>Use the LoRA with the checkpoint it was made for.</source>
   <translation>Benutzen Sie die LoRA mit dem Checkpoint, für den sie gemacht ist.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/storymem_lora.py" />
   <source>Use the LoRA with the checkpoint it was trained on.</source>
   <translation>Benutzen Sie die LoRA mit dem Checkpoint, auf dem sie trainiert ist.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/storymem_lora.py" />
   <source>{name} does not fit together: at {module} {lower} and {upper} share no rank.</source>
   <translation>{name} passt nicht zusammen: bei {module} haben {lower} und {upper} keinen gemeinsamen Rang.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/storymem_lora.py" />
   <source>{name} holds values that are not finite, first at {module}.</source>
   <translation>{name} enthält Werte, die nicht endlich sind, zuerst bei {module}.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/storymem_lora.py" />
   <source>{name} changes {count} layers this checkpoint does not have, first {first}.</source>
   <translation>{name} ändert {count} Schichten, die dieser Checkpoint nicht hat, zuerst {first}.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/storymem_lora.py" />
   <source>{name} was made for another model: {module} is {found}, not {expected}.</source>
   <translation>{name} ist für ein anderes Modell gemacht: {module} ist {found}, nicht {expected}.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/storymem_lora.py" />
   <source>Check the file.</source>
   <translation>Prüfen Sie die Datei.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/storymem_lora.py" />
   <source>{path} holds a tensor that is no LoRA's: {name}.</source>
   <translation>{path} enthält einen Tensor, der zu keiner LoRA gehört: {name}.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/storymem_models.py" />
   <source>Exchange the two folders in the engine settings.</source>
   <translation>Vertauschen Sie die beiden Ordner in den Einstellungen der Engine.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/storymem_models.py" />
   <source>The Wan2.2 {title} weights are not on this machine. A first shot without memory needs it; reference pictures make it unnecessary.</source>
   <translation>Die Gewichte von Wan2.2 {title} sind nicht auf diesem Rechner. Eine erste Einstellung ohne Gedächtnis braucht sie; mit Referenzbildern geht es ohne.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/storymem_models.py" />
   <source>The Wan2.2 {title} weights are not on this machine.</source>
   <translation>Die Gewichte von Wan2.2 {title} sind nicht auf diesem Rechner.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/storymem_models.py" />
   <source>Run `storymem models download {name}`, or give their folder in the engine settings, or choose there to make the first shot with the I2V weights (first_shot).</source>
   <translation>Laden Sie sie unter „Gewichte“ herunter ({name}), geben Sie ihren Ordner in den Einstellungen der Engine an oder wählen Sie dort, die erste Einstellung mit den I2V-Gewichten zu machen.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/storymem_models.py" />
   <source>Run `storymem models download {name}`, or give their folder in the engine settings.</source>
   <translation>Laden Sie sie unter „Gewichte“ herunter ({name}) oder geben Sie ihren Ordner in den Einstellungen der Engine an.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/storymem_models.py" />
   <source>Run `storymem models download {name}`, or give its folder in the engine settings.</source>
   <translation>Laden Sie es unter „Gewichte“ herunter ({name}) oder geben Sie den Ordner in den Einstellungen der Engine an.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/storymem_models.py" />
   <source>{folder} is a {kind} checkpoint, and is set as the {role} one.</source>
   <translation>{folder} ist ein Checkpoint für {kind} und als der für {role} eingestellt.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/storymem_models.py" />
   <source>The StoryMem LoRA for {variant} is not on this machine.</source>
   <translation>Die StoryMem-LoRA für {variant} ist nicht auf diesem Rechner.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/storymem_session.py" />
   <source>Choose another number of GPUs: 1, 2, 4 and 8 always do at 832×480.</source>
   <translation>Wählen Sie eine andere Zahl von GPUs: 1, 2, 4 und 8 gehen bei 832×480 immer.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/storymem_session.py" />
   <source>This machine has no GPU that the StoryMem engine could use.</source>
   <translation>Dieser Rechner hat keine GPU, die die StoryMem-Engine benutzen könnte.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/storymem_session.py" />
   <source>A shot would take days on the processor. Use the animatic engine here, or a machine with an NVIDIA GPU.</source>
   <translation>Auf dem Prozessor bräuchte eine Einstellung Tage. Nehmen Sie hier die Animatic-Engine oder einen Rechner mit NVIDIA-GPU.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/storymem_session.py" />
   <source>A shot of this size ({tokens} tokens, {heads} heads) cannot be shared evenly by {count} GPUs.</source>
   <translation>Eine Einstellung dieser Größe ({tokens} Token, {heads} Köpfe) lässt sich nicht gleichmäßig auf {count} GPUs verteilen.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/storymem_session.py" />
   <source>Choose “auto” in the engine settings.</source>
   <translation>Wählen Sie „automatisch“ in den Einstellungen der Engine.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/channel.py" />
   <source>The engine refused the request: {where}: {reason}.</source>
   <translation>Die Engine hat die Anfrage abgelehnt: {where}: {reason}.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/channel.py" />
   <source>Check the film's settings.</source>
   <translation>Prüfen Sie die Werte des Films.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/weights/checkpoint.py" />
   <source>Run `storymem models download` again: it fetches only what is missing.</source>
   <translation>Laden Sie die Gewichte noch einmal herunter: Es wird nur geholt, was fehlt.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/weights/checkpoint.py" />
   <source>Check the path, or run `storymem models download`.</source>
   <translation>Prüfen Sie den Pfad oder laden Sie die Gewichte herunter.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/weights/checkpoint.py" />
   <source>It should contain high_noise_model/ and low_noise_model/ (the original download), or transformer/ and transformer_2/ (the Diffusers layout).</source>
   <translation>Darin sollten high_noise_model/ und low_noise_model/ liegen (wie im Original) oder transformer/ und transformer_2/ (wie bei Diffusers).</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/weights/checkpoint.py" />
   <source>Check the path of the StoryMem LoRA.</source>
   <translation>Prüfen Sie den Pfad der StoryMem-LoRA.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/weights/checkpoint.py" />
   <source>{folder} does not hold one high-noise and one low-noise LoRA for {variant}.</source>
   <translation>In {folder} liegen nicht je eine LoRA für hohes und niedriges Rauschen für {variant}.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/weights/checkpoint.py" />
   <source>It should contain Wan2.2-{variant}-A14B/ with the two files, as the StoryMem download does.</source>
   <translation>Darin sollte Wan2.2-{variant}-A14B/ mit den zwei Dateien liegen, wie beim Herunterladen von StoryMem.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/weights/checkpoint.py" />
   <source>{path} is missing.</source>
   <translation>{path} fehlt.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/weights/checkpoint.py" />
   <source>There is no folder {folder}.</source>
   <translation>Es gibt keinen Ordner {folder}.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/weights/checkpoint.py" />
   <source>{folder} holds no Wan2.2 checkpoint.</source>
   <translation>In {folder} liegt kein Checkpoint von Wan2.2.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/weights/checkpoint.py" />
   <source>{config} is missing.</source>
   <translation>{config} fehlt.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/weights/checkpoint.py" />
   <source>{folder} holds no weights.</source>
   <translation>In {folder} liegen keine Gewichte.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/weights/checkpoint.py" />
   <source>{folder} lacks {missing} of {count} files, first {name}.</source>
   <translation>In {folder} fehlen {missing} von {count} Dateien, zuerst {name}.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/weights/checkpoint.py" />
   <source>{index} is damaged.</source>
   <translation>{index} ist beschädigt.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/weights/fetching.py" />
   <source>{title} needs {needed:.0f} GB more, and {folder} has {free:.0f} GB free.</source>
   <translation>{title} braucht noch {needed:.0f} GB, und in {folder} sind {free:.0f} GB frei.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/weights/fetching.py" />
   <source>Free some space, or choose another disk with --to FOLDER.</source>
   <translation>Schaffen Sie Platz oder wählen Sie unter „Gewichte“ einen anderen Ordner.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/weights/fetching.py" />
   <source>Run it again: it goes on where it stopped.</source>
   <translation>Laden Sie noch einmal: Es geht dort weiter, wo es aufhörte.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/weights/fetching.py" />
   <source>Run it again: it fetches only what is missing.</source>
   <translation>Starten Sie es noch einmal: Es wird nur geholt, was fehlt.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/weights/fetching.py" />
   <source>Read it at https://huggingface.co/{repository}, and say that you accept it (--accept-licence).</source>
   <translation>Lesen Sie sie unter https://huggingface.co/{repository} und sagen Sie, dass Sie sie annehmen.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/weights/fetching.py" />
   <source>The download is incomplete: {problem}</source>
   <translation>Das Heruntergeladene ist unvollständig: {problem}</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/weights/fetching.py" />
   <source>{file} differs from what was published, and was removed.</source>
   <translation>{file} weicht von dem ab, was veröffentlicht wurde, und wurde entfernt.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/weights/fetching.py" />
   <source>Downloading needs the package huggingface_hub.</source>
   <translation>Herunterladen braucht das Paket huggingface_hub.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/weights/fetching.py" />
   <source>Install the engine's extra: pip install 'storymem-engine[gpu]'.</source>
   <translation>Installieren Sie die Zusätze der Engine: pip install 'storymem-engine[gpu]'.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/weights/fetching.py" />
   <source>Check the connection and run it again: it goes on where it stopped.</source>
   <translation>Prüfen Sie die Verbindung und laden Sie noch einmal: Es geht dort weiter, wo es aufhörte.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/weights/fetching.py" />
   <source>Get the files elsewhere, and name their folder in the engine settings.</source>
   <translation>Besorgen Sie die Dateien anderswo, und nennen Sie ihren Ordner in den Einstellungen der Engine.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/weights/fetching.py" />
   <source>{repository} could not be fetched: {error}</source>
   <translation>{repository} ließ sich nicht holen: {error}</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/weights/fetching.py" />
   <source>There is no room left in {folder}.</source>
   <translation>In {folder} ist kein Platz mehr.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/weights/fetching.py" />
   <source>The hub does not let this machine read {repository}.</source>
   <translation>Der Hub lässt diesen Rechner {repository} nicht lesen.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/weights/fetching.py" />
   <source>Log in with an account that may read https://huggingface.co/{repository}, and run it again.</source>
   <translation>Melden Sie sich mit einem Konto an, das https://huggingface.co/{repository} lesen darf, und starten Sie es noch einmal.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/weights/fetching.py" />
   <source>{repository} is not on the hub.</source>
   <translation>{repository} ist nicht auf dem Hub.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/weights/finding.py" />
   <source>{path} is incomplete.</source>
   <translation>{path} ist unvollständig.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/worker.py" />
   <source>{name} cannot be loaded: {error}. Run `storymem doctor` to see what is missing.</source>
   <translation>{name} lässt sich nicht laden: {error}. Der Umgebung der Engine fehlt ein Paket: Installieren Sie sie neu.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/worker.py" />
   <source>Correct it in the engine settings.</source>
   <translation>Berichtigen Sie ihn in den Einstellungen der Engine.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/worker.py" />
   <source>Make the shot it comes from again, or take it out of the memory.</source>
   <translation>Machen Sie die Einstellung neu, aus der es stammt, oder nehmen Sie es aus dem Gedächtnis.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/worker.py" />
   <source>The engine failed: {error}.</source>
   <translation>Die Engine ist gescheitert: {error}.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/worker.py" />
   <source>The engine log has the details; please report it if it happens again.</source>
   <translation>Im Protokoll der Engine steht Genaueres; bitte melden Sie es, wenn es wieder geschieht.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/worker.py" />
   <source>There is no engine called “{name}”.</source>
   <translation>Es gibt keine Engine namens „{name}“.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/worker.py" />
   <source>Choose one of: {names}.</source>
   <translation>Wählen Sie eine von: {names}.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/worker.py" />
   <source>it knows {names}</source>
   <translation>sie kennt {names}</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/worker.py" />
   <source>The engine “{name}” does not accept the setting {where}: {why}.</source>
   <translation>Die Engine „{name}“ nimmt den Wert {where} nicht an: {why}.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/worker.py" />
   <source>A picture this shot remembers is missing: {name}.</source>
   <translation>Ein Bild, das diese Einstellung erinnert, fehlt: {name}.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/worker.py" />
   <source>There was not enough memory to make this shot.</source>
   <translation>Für diese Einstellung reichte der Speicher nicht.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/worker.py" />
   <source>Close other programs that use the GPU, or choose a smaller size or a leaner plan.</source>
   <translation>Schließen Sie andere Programme, die die GPU benutzen, oder wählen Sie eine kleinere Größe oder einen sparsameren Plan.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/worker.py" />
   <source>The disk is full.</source>
   <translation>Die Festplatte ist voll.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/worker.py" />
   <source>Free some space and generate again: finished shots are kept.</source>
   <translation>Schaffen Sie Platz und erzeugen Sie noch einmal: Fertige Einstellungen bleiben.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/worker.py" />
   <source>The project folder was moved or deleted while this shot was made.</source>
   <translation>Der Projektordner wurde verschoben oder gelöscht, während diese Einstellung entstand.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/worker.py" />
   <source>Open the project where it is now and generate again: finished shots are kept.</source>
   <translation>Öffnen Sie das Projekt dort, wo es jetzt liegt, und generieren Sie noch einmal: Fertige Einstellungen bleiben.</translation>
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
   <translation>Sichtung</translation>
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
   <translation>OTIO-Paket mit Medien</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/project/exporting.py" />
   <source>Final Cut 7 XML (Premiere, Resolve)</source>
   <translation>Final-Cut-7-XML</translation>
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
   <translation>Drehbuch, ST-Bench-JSON</translation>
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
  <message>
   <location filename="../../engine/storymem_engine/backends/__init__.py" />
   <source>Animatic (drawn here, no GPU)</source>
   <translation>Animatic (hier gezeichnet, ohne GPU)</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/__init__.py" />
   <source>Apache-2.0</source>
   <translation>Apache-2.0</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/__init__.py" />
   <source>Captions</source>
   <translation>Untertitel</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/__init__.py" />
   <source>The prompt on a strip along the bottom.</source>
   <translation>Der Prompt auf einem Streifen am unteren Rand.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/__init__.py" />
   <source>Slate</source>
   <translation>Klappe</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/__init__.py" />
   <source>Scene, shot, shot size and prompt over the first moments.</source>
   <translation>Szene, Einstellung, Einstellungsgröße und Prompt über den ersten Augenblicken.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/__init__.py" />
   <source>Film grain</source>
   <translation>Filmkorn</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/__init__.py" />
   <source>Vignette</source>
   <translation>Vignette</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/__init__.py" />
   <source>Draw the shot, or move the camera over its first frame or last reference.</source>
   <translation>Die Einstellung zeichnen oder die Kamera über ihr erstes Bild oder die letzte Referenz bewegen.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/__init__.py" />
   <source>drawn</source>
   <translation>gezeichnet</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/__init__.py" />
   <source>memory</source>
   <translation>aus dem Gedächtnis</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/__init__.py" />
   <source>StoryMem (Wan2.2 with memory, NVIDIA GPU)</source>
   <translation>StoryMem (Wan2.2 mit Gedächtnis, NVIDIA-GPU)</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/__init__.py" />
   <source>StoryMem LoRA: CC-BY-NC-4.0 (non-commercial); Wan2.2: Apache-2.0</source>
   <translation>StoryMem-LoRA: CC-BY-NC-4.0 (nicht gewerblich); Wan2.2: Apache-2.0</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/__init__.py" />
   <source>Wan2.2 I2V folder</source>
   <translation>Ordner Wan2.2 I2V</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/__init__.py" />
   <source>Empty: wherever it is found on this machine.</source>
   <translation>Leer: wo immer es sich auf diesem Rechner findet.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/__init__.py" />
   <source>Wan2.2 T2V folder</source>
   <translation>Ordner Wan2.2 T2V</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/__init__.py" />
   <source>Only for a first shot made from text alone.</source>
   <translation>Nur für eine erste Einstellung, die allein aus Text entsteht.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/__init__.py" />
   <source>Weights for a first shot</source>
   <translation>Gewichte für eine erste Einstellung</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/__init__.py" />
   <source>I2V makes it with an empty memory, and the T2V weights are not needed; StoryMem itself takes T2V.</source>
   <translation>I2V macht sie mit leerem Gedächtnis, und die T2V-Gewichte werden nicht gebraucht; StoryMem selbst nimmt T2V.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/__init__.py" />
   <source>T2V</source>
   <translation>T2V</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/__init__.py" />
   <source>I2V</source>
   <translation>I2V</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/__init__.py" />
   <source>StoryMem LoRA</source>
   <translation>StoryMem-LoRA</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/__init__.py" />
   <source>The download's folder, or one of its files.</source>
   <translation>Der Ordner des Heruntergeladenen oder eine seiner Dateien.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/__init__.py" />
   <source>LoRA variant</source>
   <translation>Variante der LoRA</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/__init__.py" />
   <source>For shots after a cut; a continuing shot takes the variant made for its way of continuing.</source>
   <translation>Für Einstellungen nach einem Schnitt; eine fortsetzende nimmt die Variante, die zu ihrer Art der Fortsetzung gehört.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/__init__.py" />
   <source>auto</source>
   <translation>automatisch</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/__init__.py" />
   <source>MI2V</source>
   <translation>MI2V</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/__init__.py" />
   <source>MM2V</source>
   <translation>MM2V</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/__init__.py" />
   <source>Steps</source>
   <translation>Schritte</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/__init__.py" />
   <source>Sampling</source>
   <translation>Abtastung</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/__init__.py" />
   <source>Shift</source>
   <translation>Verschiebung (Shift)</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/__init__.py" />
   <source>Expert boundary</source>
   <translation>Grenze der Experten</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/__init__.py" />
   <source>Guidance</source>
   <translation>Führung (Guidance)</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/__init__.py" />
   <source>Of the high-noise expert; 1 halves the time.</source>
   <translation>Des Experten für hohes Rauschen; 1 halbiert die Zeit.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/__init__.py" />
   <source>Guidance, low noise</source>
   <translation>Führung, niedriges Rauschen</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/__init__.py" />
   <source>Shift, first shot</source>
   <translation>Verschiebung, erste Einstellung</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/__init__.py" />
   <source>Expert boundary, first shot</source>
   <translation>Grenze der Experten, erste Einstellung</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/__init__.py" />
   <source>Memory distance</source>
   <translation>Abstand im Gedächtnis</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/__init__.py" />
   <source>Positions between memory frames; 0 as in StoryMem's first release.</source>
   <translation>Positionen zwischen erinnerten Bildern; 0 wie in der ersten Fassung von StoryMem.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/__init__.py" />
   <source>Memory plan</source>
   <translation>Speicherplan</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/__init__.py" />
   <source>Where the weights are kept while a shot is made.</source>
   <translation>Wo die Gewichte liegen, während eine Einstellung entsteht.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/__init__.py" />
   <source>resident</source>
   <translation>alles auf der GPU</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/__init__.py" />
   <source>swap</source>
   <translation>Experten tauschen</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/__init__.py" />
   <source>offload</source>
   <translation>auslagern</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/__init__.py" />
   <source>fp8-swap</source>
   <translation>fp8, Experten tauschen</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/__init__.py" />
   <source>fp8-offload</source>
   <translation>fp8, auslagern</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/__init__.py" />
   <source>lean</source>
   <translation>sparsam</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/__init__.py" />
   <source>Precision</source>
   <translation>Genauigkeit</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/__init__.py" />
   <source>bf16</source>
   <translation>bf16</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/__init__.py" />
   <source>fp32</source>
   <translation>fp32</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/__init__.py" />
   <source>Keep fused experts</source>
   <translation>Verschmolzene Experten behalten</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/__init__.py" />
   <source>29 GB of disk for each expert (half of it in eight bits), and the engine starts in half the time.</source>
   <translation>29 GB Festplatte je Experte (in acht Bit die Hälfte), und die Engine startet in der halben Zeit.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/__init__.py" />
   <source>Attention kernel</source>
   <translation>Attention-Kernel</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/__init__.py" />
   <source>Compile</source>
   <translation>Kompilieren</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/__init__.py" />
   <source>Slow first shot, then a little faster.</source>
   <translation>Langsame erste Einstellung, danach etwas schneller.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/__init__.py" />
   <source>GPUs</source>
   <translation>GPUs</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/__init__.py" />
   <source>One shot on several GPUs of this machine.</source>
   <translation>Eine Einstellung auf mehreren GPUs dieses Rechners.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/__init__.py" />
   <source>Turbo (draft quality)</source>
   <translation>Turbo (Entwurfsqualität)</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/__init__.py" />
   <source>A few steps with distilled weights.</source>
   <translation>Wenige Schritte mit destillierten Gewichten.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/__init__.py" />
   <source>Turbo</source>
   <translation>Turbo</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/__init__.py" />
   <source>Turbo steps</source>
   <translation>Turbo-Schritte</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/__init__.py" />
   <source>Turbo shift</source>
   <translation>Turbo-Verschiebung</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/__init__.py" />
   <source>Turbo LoRA, high noise</source>
   <translation>Turbo-LoRA, hohes Rauschen</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/__init__.py" />
   <source>Turbo LoRA, low noise</source>
   <translation>Turbo-LoRA, niedriges Rauschen</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/__init__.py" />
   <source>Distilled I2V folder</source>
   <translation>Ordner des destillierten I2V</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/backends/__init__.py" />
   <source>Instead of turbo LoRAs: a checkpoint distilled to a few steps.</source>
   <translation>Statt Turbo-LoRAs: ein Checkpoint, der auf wenige Schritte destilliert ist.</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/weights/catalogue.py" />
   <source>makes every shot that remembers something</source>
   <translation>macht jede Einstellung, die etwas erinnert</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/weights/catalogue.py" />
   <source>teaches Wan2.2 to remember; continues a shot from its last frame</source>
   <translation>lehrt Wan2.2 das Erinnern; setzt eine Einstellung von ihrem letzten Bild aus fort</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/weights/catalogue.py" />
   <source>CC-BY-NC-4.0 (non-commercial)</source>
   <translation>CC-BY-NC-4.0 (nicht gewerblich)</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/weights/catalogue.py" />
   <source>the same, continuing a shot from its last five frames</source>
   <translation>dasselbe; setzt eine Einstellung von ihren letzten fünf Bildern aus fort</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/weights/catalogue.py" />
   <source>makes the first shot from text alone; not needed when the film starts from reference pictures</source>
   <translation>macht die erste Einstellung allein aus Text; unnötig, wenn der Film mit Referenzbildern beginnt</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/weights/catalogue.py" />
   <source>chooses keyframes as StoryMem does; without it a simpler descriptor does</source>
   <translation>wählt Schlüsselbilder wie StoryMem; ohne es tut das ein einfacheres Verfahren</translation>
  </message>
  <message>
   <location filename="../../engine/storymem_engine/weights/catalogue.py" />
   <source>MIT</source>
   <translation>MIT</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>extreme wide</source>
   <translation>Weite</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>wide</source>
   <translation>Totale</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>full</source>
   <translation>Halbtotale</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>medium wide</source>
   <translation>Amerikanische</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>medium</source>
   <translation>Halbnahe</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>medium close up</source>
   <translation>Nahe</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>close up</source>
   <translation>Nahaufnahme</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>extreme close up</source>
   <translation>Detail</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>insert</source>
   <translation>Insert</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>dawn</source>
   <translation>Morgendämmerung</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>morning</source>
   <translation>Morgen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>noon</source>
   <translation>Mittag</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>afternoon</source>
   <translation>Nachmittag</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>golden hour</source>
   <translation>goldene Stunde</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>sunset</source>
   <translation>Sonnenuntergang</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>dusk</source>
   <translation>Abenddämmerung</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>night</source>
   <translation>Nacht</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>the living room</source>
   <translation>Wohnzimmer</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>the bedroom</source>
   <translation>Schlafzimmer</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>the kitchen</source>
   <translation>Küche</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>the attic</source>
   <translation>Dachboden</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>the studio</source>
   <translation>Atelier</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>the workshop</source>
   <translation>Werkstatt</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>the office</source>
   <translation>Büro</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>the classroom</source>
   <translation>Klassenzimmer</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>the library</source>
   <translation>Bibliothek</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>the corridor</source>
   <translation>Flur</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>the stairwell</source>
   <translation>Treppenhaus</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>the hall</source>
   <translation>Saal</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>the throne room</source>
   <translation>Thronsaal</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>the church</source>
   <translation>Kirche</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>the shop</source>
   <translation>Laden</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>the cafe</source>
   <translation>Café</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>the restaurant</source>
   <translation>Restaurant</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>the hospital</source>
   <translation>Krankenhaus</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>the laboratory</source>
   <translation>Labor</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>the stage</source>
   <translation>Bühne</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>the warehouse</source>
   <translation>Lagerhalle</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>the cellar</source>
   <translation>Keller</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>the cave</source>
   <translation>Höhle</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>the tent</source>
   <translation>Zelt</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>the train</source>
   <translation>Zug</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>the car</source>
   <translation>Auto</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>the ship cabin</source>
   <translation>Kajüte</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>the lighthouse interior</source>
   <translation>Leuchtturm innen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>the spaceship</source>
   <translation>Raumschiff</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>the room</source>
   <translation>Zimmer</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>the street</source>
   <translation>Straße</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>the alley</source>
   <translation>Gasse</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>the city</source>
   <translation>Stadt</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>the rooftop</source>
   <translation>Dach</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>the station</source>
   <translation>Bahnhof</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>the village</source>
   <translation>Dorf</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>the courtyard</source>
   <translation>Hof</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>the garden</source>
   <translation>Garten</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>the park</source>
   <translation>Park</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>the forest</source>
   <translation>Wald</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>the field</source>
   <translation>Feld</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>the farm</source>
   <translation>Bauernhof</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>the meadow</source>
   <translation>Wiese</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>the hills</source>
   <translation>Hügel</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>the mountains</source>
   <translation>Gebirge</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>the cliff</source>
   <translation>Klippe</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>the beach</source>
   <translation>Strand</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>the harbour</source>
   <translation>Hafen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>the sea</source>
   <translation>Meer</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>the river</source>
   <translation>Fluss</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>the lake</source>
   <translation>See</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>the desert</source>
   <translation>Wüste</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>the snowfield</source>
   <translation>Schneefeld</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>the road</source>
   <translation>Landstraße</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>the bridge</source>
   <translation>Brücke</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>the castle</source>
   <translation>Burg</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>the lighthouse</source>
   <translation>Leuchtturm</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>the sky</source>
   <translation>Himmel</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>the space</source>
   <translation>Weltraum</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>the ruins</source>
   <translation>Ruine</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>the graveyard</source>
   <translation>Friedhof</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>the underwater</source>
   <translation>unter Wasser</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>the battlefield</source>
   <translation>Schlachtfeld</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/scripts/check.py" />
   <source>the open</source>
   <translation>freies Gelände</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/wording.py" />
   <source>Permission denied</source>
   <translation>keine Berechtigung</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/wording.py" />
   <source>No such file or directory</source>
   <translation>Datei oder Ordner gibt es nicht</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/wording.py" />
   <source>No space left on device</source>
   <translation>kein Platz mehr auf dem Datenträger</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/wording.py" />
   <source>Disk quota exceeded</source>
   <translation>Kontingent der Festplatte erschöpft</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/wording.py" />
   <source>Read-only file system</source>
   <translation>das Dateisystem lässt sich nur lesen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/wording.py" />
   <source>Is a directory</source>
   <translation>das ist ein Ordner</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/wording.py" />
   <source>Not a directory</source>
   <translation>das ist kein Ordner</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/wording.py" />
   <source>File exists</source>
   <translation>die Datei gibt es schon</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/wording.py" />
   <source>File name too long</source>
   <translation>der Dateiname ist zu lang</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/wording.py" />
   <source>Input/output error</source>
   <translation>Ein- oder Ausgabefehler</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/wording.py" />
   <source>Device or resource busy</source>
   <translation>das Gerät ist belegt</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/wording.py" />
   <source>Operation not permitted</source>
   <translation>der Vorgang ist nicht erlaubt</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/wording.py" />
   <source>Name or service not known</source>
   <translation>Name oder Dienst unbekannt</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/wording.py" />
   <source>Temporary failure in name resolution</source>
   <translation>Namen lassen sich gerade nicht auflösen</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/wording.py" />
   <source>Connection refused</source>
   <translation>Verbindung abgelehnt</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/wording.py" />
   <source>Connection reset by peer</source>
   <translation>Verbindung von der Gegenseite beendet</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/wording.py" />
   <source>Network is unreachable</source>
   <translation>Netz nicht erreichbar</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/wording.py" />
   <source>No route to host</source>
   <translation>kein Weg zum Rechner</translation>
  </message>
  <message>
   <location filename="../../storymem_studio/wording.py" />
   <source>timed out</source>
   <translation>Zeit abgelaufen</translation>
  </message>
 </context>
</TS>