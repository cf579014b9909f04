<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>CommandLine</name>
    <message>
        <source>Show this help and exit.</source>
        <translation>Diese Hilfe anzeigen und beenden.</translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
        <translation>Die Version anzeigen und beenden.</translation>
    </message>
    <message>
        <source>Start with a demo service on this computer.</source>
        <translation>Mit einem Demo-Dienst auf diesem Rechner starten.</translation>
    </message>
    <message>
        <source>Open the account of this name.</source>
        <translation>Das Konto mit diesem Namen öffnen.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Administers the API tokens of the Chaos service.</source>
        <translation>Verwaltet die API-Tokens des Chaos-Dienstes.</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>Unerwartetes Argument: %1</translation>
    </message>
    <message>
        <source>Open the dialog for a new token.</source>
        <translation>Den Dialog für ein neues Token öffnen.</translation>
    </message>
    <message>
        <source>Report what works on this computer; fails if a part is broken.</source>
        <translation>Melden, was auf diesem Rechner funktioniert; schlägt fehl, wenn ein Teil nicht geht.</translation>
    </message>
</context>
<context>
    <name>ConsoleCommandLine</name>
    <message>
        <source>See “qernal-token --help”.</source>
        <translation>Siehe „qernal-token --help“.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Es fehlt ein Befehl.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>The name or ID of a token is missing.</source>
        <translation>Es fehlt der Name oder die ID eines Tokens.</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>Unerwartetes Argument: %1</translation>
    </message>
    <message>
        <source>“%1” has no option --%2.</source>
        <translation>„%1“ hat keine Option --%2.</translation>
    </message>
    <message>
        <source>--expiring needs a number of days.</source>
        <translation>--expiring braucht eine Anzahl von Tagen.</translation>
    </message>
    <message>
        <source>A command is missing behind “--”.</source>
        <translation>Hinter „--“ fehlt ein Befehl.</translation>
    </message>
    <message>
        <source>--allow needs a method and a path, such as “GET /v1/*”: %1</source>
        <translation>--allow braucht eine Methode und einen Pfad, etwa „GET /v1/*“: %1</translation>
    </message>
    <message>
        <source>Choose one of --secret and --access-token.</source>
        <translation>Wählen Sie entweder --secret oder --access-token.</translation>
    </message>
    <message>
        <source>%1 leaves nothing to allow or to log: the command speaks to the service itself.</source>
        <translation>Mit %1 gibt es nichts zu erlauben oder zu protokollieren: Der Befehl spricht selbst mit dem Dienst.</translation>
    </message>
    <message>
        <source>--wait needs --notify: it waits for the notifications.</source>
        <translation>--wait braucht --notify: Es wartet auf die Benachrichtigungen.</translation>
    </message>
    <message>
        <source>Usage: qernal-token COMMAND

Uses the tokens that Qernal Token Manager keeps in the keychain, without copying a secret.

  exec NAME -- COMMAND…             run COMMAND with the token, without giving it the secret
       --read-only                  … which may only read with it
       --allow &apos;METHOD PATH&apos;        … which may do only this with it; * is any characters; repeatable
       --log FILE                   … and log each request: time, method, path, status, bytes
       --access-token               … with a real access token, for tools that ignore QERNAL_HOST_CHAOS
       --secret                     … with the secret itself in its environment
  get NAME [--show]                 the secret of a token, to a pipe; to a terminal only with --show
  list [--json] [--expiring DAYS]   the tokens of the account; exit code 3 if one expires by then
       --notify                     … and notifications of the desktop, each only once; without --expiring
                                    for the days that the settings name
       --wait                       … waiting until they are closed, for what their buttons do
  check [NAME] [--json] [--verify]  what may be wrong with tokens, secrets and this computer; exit code 4 if so;
                                    --verify also asks the service whether stored secrets still work
  identify [FILE…]                  which of your tokens stand in this text; exit code 4 if a secret does

  --account NAME                    another account than the one used last
  -h, --help                        show this help
  -v, --version                     show the version

NAME is a token&apos;s name, its ID, or the beginning of its ID.
</source>
        <translation>Aufruf: qernal-token BEFEHL

Benutzt die Tokens, die Qernal Token Manager im Schlüsselbund hält, ohne ein Geheimnis zu kopieren.

  exec NAME -- COMMAND…             führt COMMAND mit dem Token aus, ohne ihm das Geheimnis zu geben
       --read-only                  … das damit nur lesen darf
       --allow &apos;METHOD PATH&apos;        … das damit nur dies darf; * steht für beliebige Zeichen; wiederholbar
       --log FILE                   … und protokolliert jede Anfrage: Zeit, Methode, Pfad, Status, Bytes
       --access-token               … mit einem echten Zugriffstoken, für Werkzeuge, die QERNAL_HOST_CHAOS nicht beachten
       --secret                     … mit dem Geheimnis selbst in der Umgebung
  get NAME [--show]                 das Geheimnis eines Tokens, in eine Pipe; auf ein Terminal nur mit --show
  list [--json] [--expiring DAYS]   die Tokens des Kontos; Exit-Code 3, wenn eines bis dahin abläuft
       --notify                     … und Benachrichtigungen des Desktops, jede nur einmal; ohne --expiring
                                    für die Tage, die die Einstellungen nennen
       --wait                       … und wartet, bis sie geschlossen sind, wegen ihrer Knöpfe
  check [NAME] [--json] [--verify]  was mit Tokens, Geheimnissen und diesem Rechner nicht stimmt; Exit-Code 4, wenn etwas;
                                    --verify fragt auch den Dienst, ob gespeicherte Geheimnisse noch gelten
  identify [FILE…]                  welche Ihrer Tokens in diesem Text stehen; Exit-Code 4, wenn ein Geheimnis darin steht

  --account NAME                    ein anderes Konto als das zuletzt benutzte
  -h, --help                        zeigt diese Hilfe
  -v, --version                     zeigt die Version

NAME ist der Name eines Tokens, seine ID oder der Anfang seiner ID.
</translation>
    </message>
</context>
<context>
    <name>qernal</name>
    <message>
        <source>The configuration file is too large.</source>
        <translation>Die Konfigurationsdatei ist zu groß.</translation>
    </message>
    <message>
        <source>The folder of the configuration file cannot be made.</source>
        <translation>Der Ordner der Konfigurationsdatei kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The configuration file holds another token than was written.</source>
        <translation>Die Konfigurationsdatei enthält ein anderes Token, als geschrieben wurde.</translation>
    </message>
    <message>
        <source>The authorization server sent no JSON object.</source>
        <translation>Der Autorisierungsserver hat kein JSON-Objekt gesendet.</translation>
    </message>
    <message>
        <source>The authorization server offers an access token of another type than bearer.</source>
        <translation>Der Autorisierungsserver bietet ein Zugriffstoken an, das nicht vom Typ „Bearer“ ist.</translation>
    </message>
    <message>
        <source>The authorization server sent no access token that can be used.</source>
        <translation>Der Autorisierungsserver hat kein brauchbares Zugriffstoken gesendet.</translation>
    </message>
    <message>
        <source>An API token has the form id@secret.</source>
        <translation>Ein API-Token hat die Form ID@Geheimnis.</translation>
    </message>
    <message>
        <source>The configuration file is not a YAML map.</source>
        <translation>Die Konfigurationsdatei ist keine YAML-Map.</translation>
    </message>
    <message>
        <source>The entry “token” is not a text.</source>
        <translation>Der Eintrag „token“ ist kein Text.</translation>
    </message>
    <message>
        <source>The configuration file is written in a way that this program cannot change safely.</source>
        <translation>Die Konfigurationsdatei ist so geschrieben, dass dieses Programm sie nicht sicher ändern kann.</translation>
    </message>
    <message>
        <source>Nothing was entered.</source>
        <translation>Es wurde nichts eingegeben.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Das ist zu lang.</translation>
    </message>
    <message>
        <source>It contains a character that cannot be sent.</source>
        <translation>Die Eingabe enthält ein Zeichen, das nicht gesendet werden kann.</translation>
    </message>
    <message>
        <source>The address must be https, with a host and without a user name.</source>
        <translation>Die Adresse muss mit https beginnen, einen Rechnernamen und keinen Benutzernamen enthalten.</translation>
    </message>
    <message>
        <source>A header holds a character that cannot be sent.</source>
        <translation>Eine Kopfzeile enthält ein Zeichen, das nicht gesendet werden kann.</translation>
    </message>
    <message>
        <source>%1 could not be found.</source>
        <translation>%1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>%1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation>Prüfen Sie die Netzwerkverbindung und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 ended the connection before its answer was whole.</source>
        <translation>%1 hat die Verbindung beendet, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The proxy refused the connection.</source>
        <translation>Der Proxy hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>Check the proxy in the system&apos;s network settings.</source>
        <translation>Prüfen Sie den Proxy in den Netzwerkeinstellungen des Systems.</translation>
    </message>
    <message>
        <source>%1 points to another address, which was not followed.</source>
        <translation>%1 verweist auf eine andere Adresse; dem Verweis wurde nicht gefolgt.</translation>
    </message>
    <message>
        <source>%1 sent far more than was asked for, so it was not read.</source>
        <translation>%1 hat weit mehr gesendet als angefragt, deshalb wurde die Antwort nicht gelesen.</translation>
    </message>
    <message>
        <source>%1 sent an answer that this program does not understand.</source>
        <translation>%1 hat eine Antwort gesendet, die dieses Programm nicht versteht.</translation>
    </message>
    <message>
        <source>%1 did not accept what was sent.</source>
        <translation>%1 hat die gesendeten Angaben nicht angenommen.</translation>
    </message>
    <message>
        <source>Change it and try again.</source>
        <translation>Ändern Sie die Angaben und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 no longer accepts this sign-in.</source>
        <translation>%1 akzeptiert diese Anmeldung nicht mehr.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>%1 does not have it, or has it no longer.</source>
        <translation>%1 kennt das Gesuchte nicht oder nicht mehr.</translation>
    </message>
    <message>
        <source>Refresh the list.</source>
        <translation>Aktualisieren Sie die Liste.</translation>
    </message>
    <message>
        <source>%1 found that this clashes with a change made elsewhere.</source>
        <translation>%1 meldet einen Konflikt mit einer Änderung, die anderswo vorgenommen wurde.</translation>
    </message>
    <message>
        <source>Refresh the list, then try again.</source>
        <translation>Aktualisieren Sie die Liste und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 found the request too large.</source>
        <translation>%1 hat die Anfrage als zu groß abgelehnt.</translation>
    </message>
    <message>
        <source>Use a shorter name.</source>
        <translation>Verwenden Sie einen kürzeren Namen.</translation>
    </message>
    <message>
        <source>%1 asks for a pause after many requests.</source>
        <translation>%1 bittet nach vielen Anfragen um eine Pause.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Versuchen Sie es in einer Minute erneut.</translation>
    </message>
    <message>
        <source>Nothing is wrong on this computer: try again later.</source>
        <translation>Auf diesem Rechner ist alles in Ordnung: Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>%1 gave an answer that was not expected (HTTP %2).</source>
        <translation>%1 hat eine unerwartete Antwort gegeben (HTTP %2).</translation>
    </message>
    <message>
        <source>%1 does not accept this API token.</source>
        <translation>%1 akzeptiert dieses API-Token nicht.</translation>
    </message>
    <message>
        <source>It may have been revoked or regenerated, or it has expired.</source>
        <translation>Es wurde vielleicht widerrufen oder neu erzeugt, oder es ist abgelaufen.</translation>
    </message>
    <message>
        <source>No keychain answers on this computer.</source>
        <translation>Auf diesem Rechner antwortet kein Schlüsselbund.</translation>
    </message>
    <message>
        <source>Start one, such as GNOME Keyring or KWallet, then try again.</source>
        <translation>Starten Sie einen, etwa GNOME-Schlüsselbund oder KWallet, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>Entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation>Der Schlüsselbund hat den Zugriff verweigert.</translation>
    </message>
    <message>
        <source>Allow this program in the keychain&apos;s own window, then try again.</source>
        <translation>Erlauben Sie diesem Programm den Zugriff im Fenster des Schlüsselbunds und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keychain does not answer, so what it did is unknown.</source>
        <translation>Der Schlüsselbund antwortet nicht, deshalb ist unbekannt, was er getan hat.</translation>
    </message>
    <message>
        <source>Look whether it asks for something in a window of its own, then try again.</source>
        <translation>Sehen Sie nach, ob er in einem eigenen Fenster etwas fragt, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keychain could not do it.</source>
        <translation>Der Schlüsselbund konnte das nicht ausführen.</translation>
    </message>
    <message>
        <source>Try again, or keep the secret elsewhere.</source>
        <translation>Versuchen Sie es erneut oder bewahren Sie das Geheimnis anderswo auf.</translation>
    </message>
    <message>
        <source>The keychain gave back something else than was stored.</source>
        <translation>Der Schlüsselbund hat etwas anderes zurückgegeben, als gespeichert wurde.</translation>
    </message>
    <message>
        <source>Do not rely on it: try again, or keep the secret elsewhere.</source>
        <translation>Verlassen Sie sich nicht darauf: Versuchen Sie es erneut oder bewahren Sie das Geheimnis anderswo auf.</translation>
    </message>
    <message>
        <source>The keychain does not hold this secret.</source>
        <translation>Der Schlüsselbund enthält dieses Geheimnis nicht.</translation>
    </message>
    <message>
        <source>It may have been removed there: regenerate the token for a new one.</source>
        <translation>Es wurde dort vielleicht entfernt: Erzeugen Sie das Geheimnis des Tokens neu.</translation>
    </message>
    <message>
        <source>This computer could not take a note of the request, so nothing was sent.</source>
        <translation>Dieser Rechner konnte die Anfrage nicht vermerken, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check that the disk has room and that your home folder can be written.</source>
        <translation>Prüfen Sie, ob auf dem Datenträger Platz ist und Ihr persönlicher Ordner beschreibbar ist.</translation>
    </message>
    <message>
        <source>This cannot be sent as it was typed.</source>
        <translation>Die Eingabe kann so nicht gesendet werden.</translation>
    </message>
    <message>
        <source>Check it for missing or odd characters.</source>
        <translation>Prüfen Sie sie auf fehlende oder ungewöhnliche Zeichen.</translation>
    </message>
    <message>
        <source>This was cancelled, and nothing more was sent.</source>
        <translation>Der Vorgang wurde abgebrochen und nichts weiter gesendet.</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>Der Dienst</translation>
    </message>
    <message>
        <source>It may have been done all the same: refresh the list before trying again.</source>
        <translation>Der Vorgang wurde vielleicht trotzdem ausgeführt: Aktualisieren Sie die Liste, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Copied, but not saved: %1</source>
        <translation>Kopiert, aber nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>The keychain did not say whether it saved the secret. Copy it now or try again.</source>
        <translation>Der Schlüsselbund hat nicht gemeldet, ob er das Geheimnis gespeichert hat. Kopieren Sie es jetzt oder versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>The old secret has stopped working. This is the only time the service shows the new one.</source>
        <translation>Das alte Geheimnis funktioniert nicht mehr. Der Dienst zeigt das neue nur dieses eine Mal an.</translation>
    </message>
    <message>
        <source>New secret for “%1”</source>
        <translation>Neues Geheimnis für „%1“</translation>
    </message>
    <message>
        <source>This is the only time the service shows this secret.</source>
        <translation>Der Dienst zeigt dieses Geheimnis nur dieses eine Mal an.</translation>
    </message>
    <message>
        <source>The desktop session that the keychain belongs to has ended.</source>
        <translation>Die Arbeitssitzung, zu der der Schlüsselbund gehört, ist beendet.</translation>
    </message>
    <message>
        <source>Keep the secret elsewhere, then sign in to the desktop again.</source>
        <translation>Bewahren Sie das Geheimnis anderswo auf und melden Sie sich dann neu am Rechner an.</translation>
    </message>
    <message>
        <source>This computer could not take a note of where the secret is.</source>
        <translation>Dieser Rechner konnte nicht festhalten, wo das Geheimnis ist.</translation>
    </message>
    <message>
        <source>Another window of this program is changing this token, so nothing was sent.</source>
        <translation>Ein anderes Fenster dieses Programms ändert dieses Token gerade, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Wait until it is done, then look again.</source>
        <translation>Warten Sie, bis es fertig ist, und sehen Sie dann noch einmal nach.</translation>
    </message>
    <message>
        <source>%1 offers no encryption that is strong enough, so nothing secret was sent.</source>
        <translation>%1 bietet keine ausreichend starke Verschlüsselung an, deshalb wurde nichts Geheimes gesendet.</translation>
    </message>
    <message>
        <source>%1 shows a certificate that has expired by this computer&apos;s clock, so nothing secret was sent.</source>
        <translation>%1 zeigt ein Zertifikat, das nach der Uhr dieses Rechners abgelaufen ist, deshalb wurde nichts Geheimes gesendet.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time. If they are right, the service has to renew its certificate.</source>
        <translation>Prüfen Sie Datum und Uhrzeit dieses Rechners. Stimmen sie, muss der Dienst sein Zertifikat erneuern.</translation>
    </message>
    <message>
        <source>%1 shows a certificate that is not valid yet by this computer&apos;s clock, so nothing secret was sent.</source>
        <translation>%1 zeigt ein Zertifikat, das nach der Uhr dieses Rechners noch nicht gilt, deshalb wurde nichts Geheimes gesendet.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time: its clock is probably slow.</source>
        <translation>Prüfen Sie Datum und Uhrzeit dieses Rechners: Seine Uhr geht vermutlich nach.</translation>
    </message>
    <message>
        <source>%1 shows a certificate that cannot be accepted, so nothing secret was sent.</source>
        <translation>%1 zeigt ein Zertifikat, das nicht angenommen werden kann, deshalb wurde nichts Geheimes gesendet.</translation>
    </message>
    <message>
        <source>Tell whoever runs the service: it has to get a new certificate.</source>
        <translation>Sagen Sie es denen, die den Dienst betreiben: Er braucht ein neues Zertifikat.</translation>
    </message>
    <message>
        <source>%1 shows the certificate of another host, so nothing secret was sent.</source>
        <translation>%1 zeigt das Zertifikat eines anderen Rechners, deshalb wurde nichts Geheimes gesendet.</translation>
    </message>
    <message>
        <source>%1 shows a certificate that nobody known to this computer vouches for, so nothing secret was sent.</source>
        <translation>%1 zeigt ein Zertifikat, für das niemand bürgt, den dieser Rechner kennt, deshalb wurde nichts Geheimes gesendet.</translation>
    </message>
    <message>
        <source>%1 shows a certificate that it signed itself, so nothing secret was sent.</source>
        <translation>%1 zeigt ein selbst unterschriebenes Zertifikat, deshalb wurde nichts Geheimes gesendet.</translation>
    </message>
    <message>
        <source>%1 says that it does not have it, and lists it all the same.</source>
        <translation>%1 sagt, es gebe das nicht, und führt es doch in der Liste auf.</translation>
    </message>
    <message>
        <source>Check %3, and whether there is a newer version of this program.</source>
        <translation>Prüfen Sie %3 und ob es eine neuere Version dieses Programms gibt.</translation>
    </message>
    <message>
        <source>Sign in to the desktop again.</source>
        <translation>Melden Sie sich neu am Rechner an.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>Der Schlüsselbund antwortet nicht.</translation>
    </message>
    <message>
        <source>%1 has no list of tokens at that address (HTTP %2).</source>
        <translation>%1 hat unter dieser Adresse keine Token-Liste (HTTP %2).</translation>
    </message>
    <message>
        <source>%1 does not accept this credential.</source>
        <translation>%1 akzeptiert diese Zugangsdaten nicht.</translation>
    </message>
    <message>
        <source>Check that it was copied whole and has not expired.</source>
        <translation>Prüfen Sie, ob sie vollständig kopiert wurden und nicht abgelaufen sind.</translation>
    </message>
    <message>
        <source>%1 does not accept this credential (HTTP 403).</source>
        <translation>%1 akzeptiert diese Zugangsdaten nicht (HTTP 403).</translation>
    </message>
    <message>
        <source>Check that it was copied whole, has not expired and may manage tokens.</source>
        <translation>Prüfen Sie, ob sie vollständig kopiert wurden, nicht abgelaufen sind und Tokens verwalten dürfen.</translation>
    </message>
    <message>
        <source>Check %3.</source>
        <translation>Prüfen Sie %3.</translation>
    </message>
    <message>
        <source>%1 does not accept the CLI&apos;s token.</source>
        <translation>%1 akzeptiert das Token der CLI nicht.</translation>
    </message>
    <message>
        <source>%1 does not accept the CLI&apos;s token (HTTP 403).</source>
        <translation>%1 akzeptiert das Token der CLI nicht (HTTP 403).</translation>
    </message>
    <message>
        <source>It may have been revoked or regenerated, or may not manage tokens.</source>
        <translation>Es wurde vielleicht widerrufen oder neu erzeugt, oder es darf keine Tokens verwalten.</translation>
    </message>
    <message>
        <source>The CLI&apos;s token is not written as a token has to be.</source>
        <translation>Das Token der CLI hat nicht die Form eines Tokens.</translation>
    </message>
    <message>
        <source>Correct it in QERNAL_TOKEN or in the CLI&apos;s configuration file.</source>
        <translation>Berichtigen Sie es in QERNAL_TOKEN oder in der Konfigurationsdatei der CLI.</translation>
    </message>
    <message>
        <source>Start one, such as GNOME Keyring or KWallet, and try again; or sign in again.</source>
        <translation>Starten Sie einen, etwa GNOME-Schlüsselbund oder KWallet, und versuchen Sie es erneut, oder melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The keychain could not read the credential.</source>
        <translation>Der Schlüsselbund konnte die Zugangsdaten nicht lesen.</translation>
    </message>
    <message>
        <source>Try again, or sign in again.</source>
        <translation>Versuchen Sie es erneut oder melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The keychain does not hold the credential.</source>
        <translation>Der Schlüsselbund enthält die Zugangsdaten nicht.</translation>
    </message>
    <message>
        <source>The keychain could not store it.</source>
        <translation>Der Schlüsselbund konnte das nicht speichern.</translation>
    </message>
    <message>
        <source>Make sure that you have it elsewhere too.</source>
        <translation>Sorgen Sie dafür, dass Sie es auch anderswo haben.</translation>
    </message>
    <message>
        <source>Do not rely on it: make sure that you have it elsewhere too.</source>
        <translation>Verlassen Sie sich nicht darauf: Sorgen Sie dafür, dass Sie es auch anderswo haben.</translation>
    </message>
    <message>
        <source>The keychain could not remove it.</source>
        <translation>Der Schlüsselbund konnte das nicht entfernen.</translation>
    </message>
    <message>
        <source>Try again, or remove it in the keychain&apos;s own window.</source>
        <translation>Versuchen Sie es erneut oder entfernen Sie es im Fenster des Schlüsselbunds.</translation>
    </message>
    <message>
        <source>The keychain holds no such entry.</source>
        <translation>Der Schlüsselbund enthält keinen solchen Eintrag.</translation>
    </message>
    <message>
        <source>There is nothing left to remove.</source>
        <translation>Es gibt nichts mehr zu entfernen.</translation>
    </message>
    <message>
        <source>The keychain could not read it.</source>
        <translation>Der Schlüsselbund konnte es nicht lesen.</translation>
    </message>
    <message>
        <source>%1 has no such token, or has it no longer.</source>
        <translation>%1 kennt dieses Token nicht oder nicht mehr.</translation>
    </message>
    <message>
        <source>The ID of this token cannot be sent.</source>
        <translation>Die ID dieses Tokens kann nicht gesendet werden.</translation>
    </message>
    <message>
        <source>%1 creates no tokens at that address (HTTP %2).</source>
        <translation>%1 erstellt unter dieser Adresse keine Tokens (HTTP %2).</translation>
    </message>
    <message>
        <source>%1 does not accept this secret.</source>
        <translation>%1 akzeptiert dieses Geheimnis nicht.</translation>
    </message>
    <message>
        <source>%1 refused to say whether it accepts this secret (HTTP 403).</source>
        <translation>%1 gibt keine Auskunft, ob dieses Geheimnis gilt (HTTP 403).</translation>
    </message>
    <message>
        <source>%1 checks no secrets at that address (HTTP %2).</source>
        <translation>%1 prüft unter dieser Adresse keine Geheimnisse (HTTP %2).</translation>
    </message>
    <message>
        <source>It may have been created all the same: refresh the list before trying again.</source>
        <translation>Es wurde vielleicht trotzdem erstellt: Aktualisieren Sie die Liste, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>It may have been changed all the same: refresh the list before trying again.</source>
        <translation>Es wurde vielleicht trotzdem geändert: Aktualisieren Sie die Liste, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>Its secret may have been replaced all the same: regenerate it once more to be sure.</source>
        <translation>Sein Geheimnis wurde vielleicht trotzdem ersetzt: Erzeugen Sie es zur Sicherheit noch einmal neu.</translation>
    </message>
    <message>
        <source>It may have been revoked all the same: refresh the list before trying again.</source>
        <translation>Es wurde vielleicht trotzdem widerrufen: Aktualisieren Sie die Liste, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>This program may be too old for the service: look for a newer version.</source>
        <translation>Dieses Programm ist vielleicht zu alt für den Dienst: Sehen Sie nach einer neueren Version.</translation>
    </message>
    <message>
        <source>Ask whoever manages the account at the service.</source>
        <translation>Fragen Sie die Person, die das Konto beim Dienst verwaltet.</translation>
    </message>
    <message>
        <source>%1 answered that nothing has changed, which was not asked (HTTP %2).</source>
        <translation>%1 hat geantwortet, es habe sich nichts geändert; danach wurde nicht gefragt (HTTP %2).</translation>
    </message>
    <message>
        <source>%1 points to another address and does not name it (HTTP %2).</source>
        <translation>%1 verweist auf eine andere Adresse und nennt sie nicht (HTTP %2).</translation>
    </message>
    <message>
        <source>%1 asks for a payment first (HTTP %2).</source>
        <translation>%1 verlangt zuerst eine Zahlung (HTTP %2).</translation>
    </message>
    <message>
        <source>%1 does not offer this at that address (HTTP %2).</source>
        <translation>%1 bietet das unter dieser Adresse nicht an (HTTP %2).</translation>
    </message>
    <message>
        <source>%1 does not accept requests in this form (HTTP %2).</source>
        <translation>%1 nimmt Anfragen in dieser Form nicht an (HTTP %2).</translation>
    </message>
    <message>
        <source>The proxy asks for a user name and a password (HTTP %2).</source>
        <translation>Der Proxy verlangt einen Benutzernamen und ein Passwort (HTTP %2).</translation>
    </message>
    <message>
        <source>Enter them in the system&apos;s network settings.</source>
        <translation>Tragen Sie beides in den Netzwerkeinstellungen des Systems ein.</translation>
    </message>
    <message>
        <source>%1 did not receive the request in time (HTTP %2).</source>
        <translation>%1 hat die Anfrage nicht rechtzeitig erhalten (HTTP %2).</translation>
    </message>
    <message>
        <source>%1 found the address of the request too long (HTTP %2).</source>
        <translation>%1 hat die Adresse der Anfrage als zu lang abgelehnt (HTTP %2).</translation>
    </message>
    <message>
        <source>%1 was reached by a connection that leads to another server (HTTP %2).</source>
        <translation>%1 wurde über eine Verbindung erreicht, die zu einem anderen Server führt (HTTP %2).</translation>
    </message>
    <message>
        <source>Try again in a moment. If it stays like this, check %3.</source>
        <translation>Versuchen Sie es gleich noch einmal. Bleibt es so, prüfen Sie %3.</translation>
    </message>
    <message>
        <source>%1 has locked this against changes (HTTP %2).</source>
        <translation>%1 hat das gegen Änderungen gesperrt (HTTP %2).</translation>
    </message>
    <message>
        <source>Try again later, or ask whoever manages the account at the service.</source>
        <translation>Versuchen Sie es später erneut oder fragen Sie die Person, die das Konto beim Dienst verwaltet.</translation>
    </message>
    <message>
        <source>%1 did not do this because something before it had failed (HTTP %2).</source>
        <translation>%1 hat das nicht ausgeführt, weil zuvor etwas anderes fehlgeschlagen ist (HTTP %2).</translation>
    </message>
    <message>
        <source>%1 did not act yet, because the connection was too new (HTTP %2).</source>
        <translation>%1 hat noch nichts ausgeführt, weil die Verbindung zu neu war (HTTP %2).</translation>
    </message>
    <message>
        <source>%1 demands a newer protocol than this program speaks (HTTP %2).</source>
        <translation>%1 verlangt ein neueres Protokoll, als dieses Programm spricht (HTTP %2).</translation>
    </message>
    <message>
        <source>%1 found the headers of the request too large (HTTP %2).</source>
        <translation>%1 hat die Kopfzeilen der Anfrage als zu groß abgelehnt (HTTP %2).</translation>
    </message>
    <message>
        <source>The credential is probably too long: sign in with another one.</source>
        <translation>Die Zugangsdaten sind vermutlich zu lang: Melden Sie sich mit anderen an.</translation>
    </message>
    <message>
        <source>%1 refuses this for legal reasons (HTTP %2).</source>
        <translation>%1 verweigert das aus rechtlichen Gründen (HTTP %2).</translation>
    </message>
    <message>
        <source>%1 does not offer this (HTTP %2).</source>
        <translation>%1 bietet das nicht an (HTTP %2).</translation>
    </message>
    <message>
        <source>%1 got no usable answer from the server behind it (HTTP %2).</source>
        <translation>%1 hat vom Server dahinter keine brauchbare Antwort erhalten (HTTP %2).</translation>
    </message>
    <message>
        <source>%1 is overloaded or down for maintenance (HTTP %2).</source>
        <translation>%1 ist überlastet oder wird gerade gewartet (HTTP %2).</translation>
    </message>
    <message>
        <source>%1 got no answer in time from the server behind it (HTTP %2).</source>
        <translation>%1 hat vom Server dahinter nicht rechtzeitig eine Antwort erhalten (HTTP %2).</translation>
    </message>
    <message>
        <source>%1 demands another version of HTTP than this program speaks (HTTP %2).</source>
        <translation>%1 verlangt eine andere HTTP-Version, als dieses Programm spricht (HTTP %2).</translation>
    </message>
    <message>
        <source>%1 has no room left to store this (HTTP %2).</source>
        <translation>%1 hat keinen Platz mehr, um das zu speichern (HTTP %2).</translation>
    </message>
    <message>
        <source>The network wants you to sign in to it first (HTTP %2).</source>
        <translation>Das Netzwerk verlangt zuerst eine Anmeldung (HTTP %2).</translation>
    </message>
    <message>
        <source>Open any web page to do so, then try again.</source>
        <translation>Öffnen Sie dazu eine beliebige Webseite und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>the address of the service</source>
        <translation>die Adresse des Dienstes</translation>
    </message>
    <message>
        <source>the addresses in QERNAL_HOST_CHAOS and QERNAL_HOST_HYDRA, if they are set</source>
        <translation>die Adressen in QERNAL_HOST_CHAOS und QERNAL_HOST_HYDRA, falls sie gesetzt sind</translation>
    </message>
    <message>
        <source>the address in the account</source>
        <translation>die Adresse im Konto</translation>
    </message>
    <message>
        <source>It says: “%1”.</source>
        <translation>Die Meldung lautet: „%1“.</translation>
    </message>
    <message>
        <source>Check the network connection and %3.</source>
        <translation>Prüfen Sie die Netzwerkverbindung und %3.</translation>
    </message>
    <message>
        <source>Check %3; the service has to speak TLS 1.2 or newer.</source>
        <translation>Prüfen Sie %3; der Dienst muss TLS 1.2 oder neuer sprechen.</translation>
    </message>
    <message>
        <source>Check %3: something other than the service may answer there.</source>
        <translation>Prüfen Sie %3: Vielleicht antwortet dort etwas anderes als der Dienst.</translation>
    </message>
    <message>
        <source>%1 refused this sign-in (HTTP 403).</source>
        <translation>%1 hat diese Anmeldung abgelehnt (HTTP 403).</translation>
    </message>
    <message>
        <source>Sign in again. If it is refused once more, ask whoever manages the account at the service.</source>
        <translation>Melden Sie sich erneut an. Wird das wieder abgelehnt, fragen Sie die Person, die das Konto beim Dienst verwaltet.</translation>
    </message>
    <message>
        <source>Check %3, then try again.</source>
        <translation>Prüfen Sie %3 und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1 answered with an error (HTTP %2).</source>
        <translation>%1 hat mit einem Fehler geantwortet (HTTP %2).</translation>
    </message>
    <message>
        <source>Check %3, and whether the network asks you to sign in first.</source>
        <translation>Prüfen Sie %3 und ob das Netzwerk erst eine Anmeldung verlangt.</translation>
    </message>
    <message>
        <source>The network may intercept encrypted connections, or the service leaves out a part of its chain of certificates. If your company&apos;s network does this on purpose, set SSL_CERT_FILE to its authority&apos;s certificate.</source>
        <translation>Vielleicht fängt das Netzwerk verschlüsselte Verbindungen ab, oder der Dienst lässt einen Teil seiner Zertifikatskette weg. Tut Ihr Firmennetz das mit Absicht, setzen Sie SSL_CERT_FILE auf das Zertifikat seiner Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>Check %3. If it is right, this computer has to be told by its administrator to trust that certificate.</source>
        <translation>Prüfen Sie %3. Stimmt sie, muss die Person, die diesen Rechner verwaltet, ihn diesem Zertifikat vertrauen lassen.</translation>
    </message>
    <message>
        <source>%1 (cannot be read)</source>
        <translation>%1 (nicht lesbar)</translation>
    </message>
    <message>
        <source>It was checked with the authorities of %4: the one of the service, or of your company&apos;s network, is missing there.</source>
        <translation>Es wurde mit den Zertifizierungsstellen aus %4 geprüft: Die des Dienstes oder Ihres Firmennetzes fehlt dort.</translation>
    </message>
    <message>
        <source>%1 could not be reached without a proxy, and this computer&apos;s proxy settings did not answer in time.</source>
        <translation>%1 ist ohne Proxy nicht erreichbar, und die Proxy-Einstellungen dieses Rechners haben nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Check the proxy in the system&apos;s network settings, then try again.</source>
        <translation>Prüfen Sie den Proxy in den Netzwerkeinstellungen des Systems und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Stored in keychain</source>
        <translation>Im Schlüsselbund gespeichert</translation>
    </message>
    <message>
        <source>Storing in keychain…</source>
        <translation>Wird im Schlüsselbund gespeichert …</translation>
    </message>
    <message>
        <source>&amp;Store in keychain</source>
        <translation>Im &amp;Schlüsselbund speichern</translation>
    </message>
    <message>
        <source>The keychain is not set up yet, so it holds nothing.</source>
        <translation>Der Schlüsselbund ist noch nicht eingerichtet, deshalb enthält er nichts.</translation>
    </message>
    <message>
        <source>Try again and choose a password for it when you are asked.</source>
        <translation>Versuchen Sie es erneut und wählen Sie ein Passwort für ihn, wenn Sie danach gefragt werden.</translation>
    </message>
    <message>
        <source>Another keychain than before answers now, and it has no such entry.</source>
        <translation>Jetzt antwortet ein anderer Schlüsselbund als zuvor, und er hat keinen solchen Eintrag.</translation>
    </message>
    <message>
        <source>Start the keychain that you used before, then try again.</source>
        <translation>Starten Sie den zuvor verwendeten Schlüsselbund und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>The CLI&apos;s configuration file could not be written.</source>
        <translation>Die Konfigurationsdatei der CLI konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check that ~/.qernal can be written and that the disk has room; or copy the secret into the file yourself.</source>
        <translation>Prüfen Sie, ob ~/.qernal beschreibbar ist und der Datenträger Platz hat; oder kopieren Sie das Geheimnis selbst in die Datei.</translation>
    </message>
    <message>
        <source>The CLI&apos;s configuration file was not changed.</source>
        <translation>Die Konfigurationsdatei der CLI wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Correct the file, or copy the secret into it yourself.</source>
        <translation>Berichtigen Sie die Datei, oder kopieren Sie das Geheimnis selbst hinein.</translation>
    </message>
    <message>
        <source>This secret does not have the form that the CLI reads, so its configuration file was not changed.</source>
        <translation>Dieses Geheimnis hat nicht die Form, die die CLI liest, deshalb wurde ihre Konfigurationsdatei nicht geändert.</translation>
    </message>
    <message>
        <source>Copy the secret instead.</source>
        <translation>Kopieren Sie stattdessen das Geheimnis.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Die Datei konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check that the disk has room and that its folder can be written.</source>
        <translation>Prüfen Sie, ob der Datenträger Platz hat und ihr Ordner beschreibbar ist.</translation>
    </message>
    <message>
        <source>In keychain: written and read back.</source>
        <translation>Im Schlüsselbund: geschrieben und zurückgelesen.</translation>
    </message>
    <message>
        <source>In keychain until you decide.</source>
        <translation>Vorläufig im Schlüsselbund, bis Sie entscheiden.</translation>
    </message>
    <message>
        <source>Copied, but not saved yet.</source>
        <translation>Kopiert, aber noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>It could not be read: %1</source>
        <translation>Es konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>&amp;Try again to store in keychain</source>
        <translation>&amp;Erneut im Schlüsselbund speichern</translation>
    </message>
    <message>
        <source>The keychain has not taken it: %1 You can go back and copy it.</source>
        <translation>Der Schlüsselbund hat es nicht angenommen: %1 Sie können zurückgehen und es kopieren.</translation>
    </message>
    <message>
        <source>Not saved: %1 You can also copy it.</source>
        <translation>Nicht gespeichert: %1 Sie können es auch kopieren.</translation>
    </message>
    <message>
        <source>It holds characters that nobody sees or that surround a token.</source>
        <translation>Es enthält Zeichen, die niemand sieht oder die um ein Token herum stehen.</translation>
    </message>
    <message>
        <source>Its character %1 is a space or a control character.</source>
        <translation>Das Zeichen Nummer %1 ist ein Leerzeichen oder ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>The program&apos;s settings could not be written.</source>
        <translation>Die Einstellungen des Programms konnten nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>qernal::AccountSwitcher</name>
    <message>
        <source>%1 (demo)</source>
        <translation>%1 (Demo)</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Angemeldet als %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>Sign in or choose an account</source>
        <translation>Anmelden oder ein Konto auswählen</translation>
    </message>
    <message>
        <source>Sign &amp;in…</source>
        <translation>A&amp;nmelden …</translation>
    </message>
    <message>
        <source>&amp;Leave the demo</source>
        <translation>Demo &amp;verlassen</translation>
    </message>
    <message>
        <source>Certificates are checked with %1</source>
        <translation>Zertifikate werden geprüft mit %1</translation>
    </message>
    <message>
        <source>Leave the demo and sign &amp;in…</source>
        <translation>Demo verlassen und an&amp;melden …</translation>
    </message>
    <message>
        <source>Sign &amp;out…</source>
        <translation>&amp;Abmelden …</translation>
    </message>
</context>
<context>
    <name>qernal::AddSecretDialog</name>
    <message>
        <source>&amp;Store in keychain</source>
        <translation>Im &amp;Schlüsselbund speichern</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>The whole API token, its ID in front of the @.</source>
        <translation>Das ganze API-Token, mit seiner ID vor dem @.</translation>
    </message>
    <message>
        <source>Add the secret of “%1”</source>
        <translation>Geheimnis von „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>It is tried once at the service, then stored in the keychain of this computer.</source>
        <translation>Es wird einmal beim Dienst ausprobiert und dann im Schlüsselbund dieses Rechners gespeichert.</translation>
    </message>
    <message>
        <source>API &amp;token</source>
        <translation>API-&amp;Token</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API-Token</translation>
    </message>
    <message>
        <source>This is the secret of another token: it begins with %1.</source>
        <translation>Das ist das Geheimnis eines anderen Tokens: Es beginnt mit %1.</translation>
    </message>
</context>
<context>
    <name>qernal::AppearanceSection</name>
    <message>
        <source>As the desktop</source>
        <translation>Wie die Arbeitsumgebung</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Aussehen</translation>
    </message>
    <message>
        <source>The desktop&apos;s light, dark and high contrast are followed while the program runs.</source>
        <translation>Hell, dunkel und hoher Kontrast der Arbeitsumgebung werden auch im Betrieb übernommen.</translation>
    </message>
</context>
<context>
    <name>qernal::Application</name>
    <message>
        <source>The demo could not go on: %1</source>
        <translation>Die Demo konnte nicht fortgesetzt werden: %1</translation>
    </message>
    <message>
        <source>Sample tokens</source>
        <translation>Beispieltokens</translation>
    </message>
    <message>
        <source>Inside this sandbox the program does not hear when the screen is locked. Hide secrets with Ctrl+L before you leave the computer.</source>
        <translation>In dieser Sandbox erfährt das Programm nicht, wenn der Bildschirm gesperrt wird. Verbergen Sie Geheimnisse mit Strg+L, bevor Sie den Rechner verlassen.</translation>
    </message>
    <message>
        <source>This program is open on “%1” as well, with the same home folder. Quit it there before you create or regenerate a token. If it is not open there, remove %2.</source>
        <translation>Dieses Programm ist auch auf „%1“ mit demselben persönlichen Ordner geöffnet. Beenden Sie es dort, bevor Sie ein Token erstellen oder neu erzeugen. Ist es dort nicht geöffnet, löschen Sie %2.</translation>
    </message>
</context>
<context>
    <name>qernal::BrokerConnection</name>
    <message>
        <source>This is no request that can be understood.</source>
        <translation>Das ist keine Anfrage, die verstanden werden kann.</translation>
    </message>
    <message>
        <source>qernal-token does not pass on a request of this form.</source>
        <translation>qernal-token gibt eine Anfrage dieser Form nicht weiter.</translation>
    </message>
    <message>
        <source>The token endpoint takes a POST.</source>
        <translation>Der Token-Endpunkt erwartet ein POST.</translation>
    </message>
    <message>
        <source>This form is too large.</source>
        <translation>Dieses Formular ist zu groß.</translation>
    </message>
    <message>
        <source>This is not the token of this run of qernal-token.</source>
        <translation>Das ist nicht das Token dieses Laufs von qernal-token.</translation>
    </message>
    <message>
        <source>This run of qernal-token does not allow it; --allow &apos;%1&apos; would.</source>
        <translation>Dieser Lauf von qernal-token erlaubt das nicht; --allow &apos;%1&apos; würde es erlauben.</translation>
    </message>
    <message>
        <source>This run of qernal-token stands in for the authorization server alone.</source>
        <translation>Dieser Lauf von qernal-token steht nur für den Autorisierungsserver.</translation>
    </message>
</context>
<context>
    <name>qernal::CheckCommand</name>
    <message>
        <source>There is no token “%1” in the list or on this computer.</source>
        <translation>In der Liste und auf diesem Rechner gibt es kein Token „%1“.</translation>
    </message>
</context>
<context>
    <name>qernal::CheckReport</name>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Remedy: chmod 600 FILE</source>
        <translation>Abhilfe: chmod 600 DATEI</translation>
    </message>
    <message>
        <source>Remedy, in the window: %1</source>
        <translation>Abhilfe, im Fenster: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Es ist alles in Ordnung.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at.</source>
        <translation>
            <numerusform>%n Befund ist zu prüfen.</numerusform>
            <numerusform>%n Befunde sind zu prüfen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qernal::CheckUp</name>
    <message>
        <source>The list of tokens could not be read.</source>
        <translation>Die Liste der Tokens konnte nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>qernal::CheckUpCommands</name>
    <message>
        <source>Check-up</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Remove this entry from the keychain? No record knows it; if a secret that you need is in it, it is lost.</source>
        <translation>Diesen Eintrag aus dem Schlüsselbund entfernen? Kein Vermerk gehört zu ihm; steht ein Geheimnis darin, das Sie brauchen, ist es verloren.</translation>
    </message>
    <message>
        <source>Forget this secret? It goes from the keychain, and cannot be read here any more.</source>
        <translation>Dieses Geheimnis vergessen? Es wird aus dem Schlüsselbund entfernt und ist hier nicht mehr lesbar.</translation>
    </message>
    <message>
        <source>That could not be mended. %1</source>
        <translation>Das konnte nicht behoben werden. %1</translation>
    </message>
</context>
<context>
    <name>qernal::CheckUpDialog</name>
    <message>
        <source>Whether the secrets work was not tried.</source>
        <translation>Ob die Geheimnisse funktionieren, wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>Nothing to mend.</source>
        <translation>Nichts zu beheben.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend.</source>
        <translation>
            <numerusform>%n Befund liegt vor.</numerusform>
            <numerusform>%n Befunde liegen vor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check that they &amp;work</source>
        <translation>Geheimnisse &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>Als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Noch einmal prüfen</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Signs in to the service with each stored secret, once.</source>
        <translation>Meldet sich mit jedem gespeicherten Geheimnis einmal beim Dienst an.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Looks at this account&apos;s tokens, their secrets, the files of the service&apos;s tools and this computer. It changes nothing. “Check that they work” alone sends secrets: it signs in to the service with each that is stored here.</source>
        <translation>Prüft die Tokens dieses Kontos, ihre Geheimnisse, die Dateien der Werkzeuge des Dienstes und diesen Rechner. Ändert nichts. Nur „Geheimnisse prüfen“ sendet Geheimnisse: Es meldet sich mit jedem, das hier gespeichert ist, beim Dienst an.</translation>
    </message>
    <message>
        <source>Looking, and signing in with each stored secret…</source>
        <translation>Prüfung und Anmeldung mit jedem gespeicherten Geheimnis …</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Prüfung läuft …</translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation>Nichts zu beheben</translation>
    </message>
    <message>
        <source>The findings are on the clipboard. There is no secret among them.</source>
        <translation>Die Befunde sind in der Zwischenablage. Ein Geheimnis ist nicht darunter.</translation>
    </message>
    <message>
        <source>Tokens, secrets, the files of tools and this computer are as they should be.</source>
        <translation>Tokens, Geheimnisse, die Dateien der Werkzeuge und dieser Rechner sind, wie sie sein sollen.</translation>
    </message>
</context>
<context>
    <name>qernal::ChipButton</name>
    <message numerus="yes">
        <source>%1, %Ln token(s)</source>
        <translation>
            <numerusform>%1, %Ln Token</numerusform>
            <numerusform>%1, %Ln Tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qernal::ClearButton</name>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>qernal::CliFindingWords</name>
    <message>
        <source>QERNAL_HOST_HYDRA makes the CLI and Terraform send their secret to %1.</source>
        <translation>QERNAL_HOST_HYDRA lässt die CLI und Terraform ihr Geheimnis an %1 senden.</translation>
    </message>
    <message>
        <source>A .env makes the CLI, started in its folder, send its secret to %1.</source>
        <translation>Eine .env lässt die CLI, wenn sie in deren Ordner gestartet wird, ihr Geheimnis an %1 senden.</translation>
    </message>
    <message>
        <source>Others on this computer can reach the CLI&apos;s file, which holds a secret.</source>
        <translation>Andere auf diesem Rechner haben Zugriff auf die Datei der CLI, die ein Geheimnis enthält.</translation>
    </message>
    <message>
        <source>The CLI warns of the mode of its file.</source>
        <translation>Die CLI warnt wegen der Zugriffsrechte ihrer Datei.</translation>
    </message>
    <message>
        <source>The CLI&apos;s file holds no token that can be read.</source>
        <translation>Die Datei der CLI enthält kein Token, das gelesen werden kann.</translation>
    </message>
    <message>
        <source>HOME is not set: the CLI looks for its file beside the current folder, not in yours.</source>
        <translation>HOME ist nicht gesetzt: Die CLI sucht ihre Datei im aktuellen Ordner, nicht in Ihrem persönlichen.</translation>
    </message>
</context>
<context>
    <name>qernal::CliTokenStep</name>
    <message>
        <source>The service no longer accepts the secret of “%1” that the CLI uses.</source>
        <translation>Der Dienst akzeptiert das Geheimnis von „%1“, das die CLI verwendet, nicht mehr.</translation>
    </message>
    <message>
        <source>It could not be checked whether the CLI&apos;s token still works.</source>
        <translation>Es konnte nicht geprüft werden, ob das Token der CLI noch gilt.</translation>
    </message>
</context>
<context>
    <name>qernal::ClipboardCountdown</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear the clipboard</source>
        <translation>Zwischenablage leeren</translation>
    </message>
    <message numerus="yes">
        <source>Secret on the clipboard for %n second(s)</source>
        <translation>
            <numerusform>Geheimnis noch %n s in der Zwischenablage</numerusform>
            <numerusform>Geheimnis noch %n s in der Zwischenablage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qernal::ClipboardSection</name>
    <message>
        <source>10 seconds</source>
        <translation>10 Sekunden</translation>
    </message>
    <message>
        <source>30 seconds</source>
        <translation>30 Sekunden</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 Minuten</translation>
    </message>
    <message>
        <source>Until something else is copied</source>
        <translation>Bis etwas anderes kopiert wird</translation>
    </message>
    <message>
        <source>&amp;Copied secrets</source>
        <translation>&amp;Kopierte Geheimnisse</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 Sekunden</translation>
    </message>
    <message>
        <source>Whatever reads the clipboard later can have it. Locking (Ctrl+L) and quitting still clear it.</source>
        <translation>Was die Zwischenablage später liest, kann es haben. Sperren (Strg+L) und Beenden leeren sie weiterhin.</translation>
    </message>
    <message>
        <source>After that a copied secret leaves the clipboard by itself.</source>
        <translation>Danach verschwindet ein kopiertes Geheimnis von selbst aus der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>qernal::ClockStep</name>
    <message>
        <source>This computer&apos;s clock could not be compared with the service&apos;s.</source>
        <translation>Die Uhr dieses Rechners konnte nicht mit der des Dienstes verglichen werden.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is ahead of the service&apos;s by %1 s.</source>
        <translation>Die Uhr dieses Rechners geht gegenüber der des Dienstes um %1 s vor.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is behind the service&apos;s by %1 s.</source>
        <translation>Die Uhr dieses Rechners geht gegenüber der des Dienstes um %1 s nach.</translation>
    </message>
</context>
<context>
    <name>qernal::CloseGuard</name>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Discard: I will regenerate it later</source>
        <translation>&amp;Verwerfen: Ich erzeuge es später neu</translation>
    </message>
    <message>
        <source>Keep this secret?</source>
        <translation>Dieses Geheimnis behalten?</translation>
    </message>
    <message>
        <source>Keep the secret of “%1”?</source>
        <translation>Das Geheimnis von „%1“ behalten?</translation>
    </message>
    <message>
        <source>It is neither stored nor copied, and the service will not show it again. Without it this token is of no use until its secret is regenerated.</source>
        <translation>Es ist weder gespeichert noch kopiert, und der Dienst zeigt es nicht noch einmal. Ohne das Geheimnis ist dieses Token nutzlos, bis es neu erzeugt wird.</translation>
    </message>
    <message>
        <source>&amp;Store in keychain</source>
        <translation>Im &amp;Schlüsselbund speichern</translation>
    </message>
</context>
<context>
    <name>qernal::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Type a command, a token or an account</source>
        <translation>Befehl, Token oder Konto eingeben</translation>
    </message>
    <message>
        <source>No command, token or account matches “%1”.</source>
        <translation>Kein Befehl, Token oder Konto passt zu „%1“.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Look up %1</source>
        <translation>%1 nachschlagen</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>Nicht in der Liste</translation>
    </message>
    <message>
        <source>Command, token or account</source>
        <translation>Befehl, Token oder Konto</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>qernal::ConsoleMain</name>
    <message>
        <source>Waiting for the keychain: look whether it asks for its password in a window of its own.</source>
        <translation>Warten auf den Schlüsselbund: Sehen Sie nach, ob er in einem eigenen Fenster nach seinem Passwort fragt.</translation>
    </message>
</context>
<context>
    <name>qernal::CredentialField</name>
    <message>
        <source>An API token has an @ between its id and its secret.</source>
        <translation>Ein API-Token hat ein @ zwischen ID und Geheimnis.</translation>
    </message>
    <message>
        <source>There is more than one @: is it one token?</source>
        <translation>Es gibt mehr als ein @: Ist es nur ein Token?</translation>
    </message>
    <message>
        <source>The id in front of the @ is missing.</source>
        <translation>Die ID vor dem @ fehlt.</translation>
    </message>
    <message>
        <source>The secret after the @ is missing.</source>
        <translation>Das Geheimnis nach dem @ fehlt.</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>E&amp;infügen</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Leeren</translation>
    </message>
</context>
<context>
    <name>qernal::DeliveryWords</name>
    <message>
        <source>“%1” took the secret.</source>
        <translation>„%1“ hat das Geheimnis übernommen.</translation>
    </message>
    <message>
        <source>A field is missing or cannot be used.</source>
        <translation>Ein Feld fehlt oder kann so nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The secret itself stands in a field, where other programs could read it. Remove it: the tool gets the secret on its standard input.</source>
        <translation>In einem Feld steht das Geheimnis selbst, wo andere Programme es lesen könnten. Entfernen Sie es: Das Werkzeug bekommt das Geheimnis über seine Standardeingabe.</translation>
    </message>
    <message>
        <source>“%1” was not found in PATH. Install it, or copy the secret instead.</source>
        <translation>„%1“ wurde in PATH nicht gefunden. Installieren Sie es oder kopieren Sie das Geheimnis stattdessen.</translation>
    </message>
    <message>
        <source>“%1” could not be started.</source>
        <translation>„%1“ konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>“%1” wanted to ask something in a terminal. Run it there once, then try again.</source>
        <translation>„%1“ wollte in einem Terminal etwas fragen. Führen Sie es dort einmal aus und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>“%1” wanted to ask something in a terminal. Run “%2” there, then try again.</source>
        <translation>„%1“ wollte in einem Terminal etwas fragen. Führen Sie dort „%2“ aus und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>“%1” reported an error (exit code %2).</source>
        <translation>„%1“ meldete einen Fehler (Exit-Code %2).</translation>
    </message>
    <message>
        <source>“%1” ended unexpectedly. Whether the secret arrived is not known.</source>
        <translation>„%1“ endete unerwartet. Ob das Geheimnis ankam, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>“%1” did not end within a minute and was stopped. Whether the secret arrived is not known.</source>
        <translation>„%1“ endete nicht innerhalb einer Minute und wurde gestoppt. Ob das Geheimnis ankam, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Cancelled. Whether the secret arrived is not known.</source>
        <translation>Abgebrochen. Ob das Geheimnis ankam, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>What it printed held the secret, so it is not shown.</source>
        <translation>Seine Ausgabe enthielt das Geheimnis und wird deshalb nicht gezeigt.</translation>
    </message>
</context>
<context>
    <name>qernal::DemoRunner</name>
    <message>
        <source>The demo service has ended.</source>
        <translation>Der Demo-Dienst wurde beendet.</translation>
    </message>
    <message>
        <source>The program qernal-token-demo is not installed.</source>
        <translation>Das Programm qernal-token-demo ist nicht installiert.</translation>
    </message>
    <message>
        <source>The demo service did not say where it listens.</source>
        <translation>Der Demo-Dienst hat nicht gemeldet, wo er erreichbar ist.</translation>
    </message>
</context>
<context>
    <name>qernal::DesktopNotifier</name>
    <message>
        <source>this session has no D-Bus.</source>
        <translation>Diese Sitzung hat keinen D-Bus.</translation>
    </message>
    <message>
        <source>the desktop&apos;s notification service does not answer (%1).</source>
        <translation>Der Benachrichtigungsdienst des Desktops antwortet nicht (%1).</translation>
    </message>
</context>
<context>
    <name>qernal::DesktopStep</name>
    <message>
        <source>Nothing here reports a locked screen or a suspension: a secret on the screen stays there meanwhile.</source>
        <translation>Nichts meldet hier einen gesperrten Bildschirm oder den Ruhezustand: Ein Geheimnis auf dem Bildschirm bleibt dabei sichtbar.</translation>
    </message>
    <message>
        <source>“%1” runs and keeps what is copied, secrets as well: have it pass over this program.</source>
        <translation>„%1“ läuft und behält, was kopiert wird, auch Geheimnisse: Stellen Sie es so ein, dass es dieses Programm übergeht.</translation>
    </message>
    <message>
        <source>“%1” runs and keeps texts of the clipboard; it is asked not to keep secrets.</source>
        <translation>„%1“ läuft und behält Texte der Zwischenablage; es wird gebeten, Geheimnisse nicht zu behalten.</translation>
    </message>
</context>
<context>
    <name>qernal::DestinationWords</name>
    <message>
        <source>GitHub</source>
        <translation>GitHub</translation>
    </message>
    <message>
        <source>GitLab</source>
        <translation>GitLab</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>HashiCorp Vault</source>
        <translation>HashiCorp Vault</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Ein anderes Programm</translation>
    </message>
    <message>
        <source>&amp;Repository</source>
        <translation>&amp;Repository</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Umgebung</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>C&amp;ontext</source>
        <translation>K&amp;ontext</translation>
    </message>
    <message>
        <source>&amp;Namespace</source>
        <translation>&amp;Namespace</translation>
    </message>
    <message>
        <source>Na&amp;me of the Secret</source>
        <translation>Na&amp;me des Secrets</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Mount</source>
        <translation>&amp;Mount</translation>
    </message>
    <message>
        <source>&amp;Path</source>
        <translation>&amp;Pfad</translation>
    </message>
    <message>
        <source>Co&amp;mmand</source>
        <translation>&amp;Befehl</translation>
    </message>
    <message>
        <source>%1 in %2 on GitHub</source>
        <translation>%1 in %2 bei GitHub</translation>
    </message>
    <message>
        <source>%1 in %2 on GitHub, environment %3</source>
        <translation>%1 in %2 bei GitHub, Umgebung %3</translation>
    </message>
    <message>
        <source>%1 in %2 on GitLab</source>
        <translation>%1 in %2 bei GitLab</translation>
    </message>
    <message>
        <source>Secret %1/%2, key %3</source>
        <translation>Secret %1/%2, Schlüssel %3</translation>
    </message>
    <message>
        <source>%1 in cluster %2</source>
        <translation>%1 im Cluster %2</translation>
    </message>
    <message>
        <source>%1/%2 in Vault</source>
        <translation>%1/%2 in Vault</translation>
    </message>
</context>
<context>
    <name>qernal::DetailsPanel</name>
    <message>
        <source>Details of the selected token</source>
        <translation>Details des ausgewählten Tokens</translation>
    </message>
    <message>
        <source>Select a token to see its details.</source>
        <translation>Wählen Sie ein Token aus, um seine Details zu sehen.</translation>
    </message>
</context>
<context>
    <name>qernal::EntriesStep</name>
    <message>
        <source>The keychain holds an entry of this program that nothing here knows.</source>
        <translation>Der Schlüsselbund enthält einen Eintrag dieses Programms, der hier nirgends vermerkt ist.</translation>
    </message>
</context>
<context>
    <name>qernal::ExecCommand</name>
    <message>
        <source>The secret itself is in the environment of the command, where its children and whoever may read that process find it.</source>
        <translation>Das Geheimnis selbst steht in der Umgebung des Befehls, wo seine Kindprozesse es finden und jeder, der diesen Prozess lesen darf.</translation>
    </message>
    <message>
        <source>“%1” cannot be started: %2</source>
        <translation>„%1“ kann nicht gestartet werden: %2</translation>
    </message>
    <message>
        <source>Nothing was started: %1</source>
        <translation>Es wurde nichts gestartet: %1</translation>
    </message>
    <message>
        <source>The command gets a real access token: what it copies of it works until that expires, and nothing limits what it does with it.</source>
        <translation>Der Befehl bekommt ein echtes Zugriffstoken: Was er davon kopiert, gilt, bis es abläuft, und nichts begrenzt, was er damit tut.</translation>
    </message>
</context>
<context>
    <name>qernal::ExecWords</name>
    <message>
        <source>Terraform uses the token that its provider block names, not that of this run: remove the argument “token” in %1</source>
        <translation>Terraform verwendet das Token, das sein Provider-Block nennt, nicht das dieses Laufs: Entfernen Sie das Argument „token“ in %1</translation>
    </message>
</context>
<context>
    <name>qernal::ExpiringSoonSection</name>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n Tag vorher</numerusform>
            <numerusform>%n Tage vorher</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Expiring soon</source>
        <translation>&amp;Läuft bald ab</translation>
    </message>
    <message>
        <source>From then on a token counts as expiring soon: in the list, its filter and its colours.</source>
        <translation>Von da an gilt ein Token als bald ablaufend: in der Liste, ihrem Filter und ihren Farben.</translation>
    </message>
</context>
<context>
    <name>qernal::ExpiryCalendar</name>
    <message>
        <source>The token “%1” expires</source>
        <translation>Das Token „%1“ läuft ab</translation>
    </message>
    <message>
        <source>ID %1
Replace it before then: what uses it stops working.</source>
        <translation>ID %1
Ersetzen Sie es vorher: Was es verwendet, funktioniert dann nicht mehr.</translation>
    </message>
</context>
<context>
    <name>qernal::ExpiryField</name>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>On a date…</source>
        <translation>An einem Datum …</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Expiry date</source>
        <translation>Ablaufdatum</translation>
    </message>
    <message>
        <source>Keep as it is (expires %1)</source>
        <translation>Beibehalten (Ablauf: %1)</translation>
    </message>
    <message>
        <source>Keep as it is (never expires)</source>
        <translation>Beibehalten (kein Ablauf)</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>Läuft ab: %1</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>Läuft nie ab</translation>
    </message>
    <message>
        <source>Works until it is revoked: if it leaks, nothing else ends it.</source>
        <translation>Gilt, bis es widerrufen wird: Gelangt es in falsche Hände, macht nur ein Widerruf es ungültig.</translation>
    </message>
    <message>
        <source>This day has begun. Choose a later one.</source>
        <translation>Dieser Tag hat begonnen. Wählen Sie einen späteren.</translation>
    </message>
    <message>
        <source>The date has changed since this was opened: check the expiry.</source>
        <translation>Das Datum hat sich geändert, seit dieses Fenster geöffnet wurde: Prüfen Sie den Ablauf.</translation>
    </message>
    <message>
        <source>Keep as it is (expired %1)</source>
        <translation>Beibehalten (abgelaufen am %1)</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>Abgelaufen: %1</translation>
    </message>
</context>
<context>
    <name>qernal::ExpiryWords</name>
    <message>
        <source>expires in within</source>
        <translation>läuft ablauf in bis binnen</translation>
    </message>
    <message>
        <source>hour hours</source>
        <translation>Stunde Stunden</translation>
    </message>
    <message>
        <source>day days</source>
        <translation>Tag Tage Tagen</translation>
    </message>
    <message>
        <source>week weeks</source>
        <translation>Woche Wochen</translation>
    </message>
    <message>
        <source>month months</source>
        <translation>Monat Monate Monaten</translation>
    </message>
    <message>
        <source>year years</source>
        <translation>Jahr Jahre Jahren</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
</context>
<context>
    <name>qernal::ExportWords</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Expires (UTC)</source>
        <translation>Läuft ab (UTC)</translation>
    </message>
    <message>
        <source>Created (UTC)</source>
        <translation>Erstellt (UTC)</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Last used here (UTC)</source>
        <translation>Hier zuletzt verwendet (UTC)</translation>
    </message>
</context>
<context>
    <name>qernal::FactWords</name>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Keychain and service</source>
        <translation>Schlüsselbund und Dienst</translation>
    </message>
    <message>
        <source>Which token is used now</source>
        <translation>Welches Token jetzt verwendet wird</translation>
    </message>
    <message>
        <source>Files and variables</source>
        <translation>Dateien und Variablen</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Last used here</source>
        <translation>Hier zuletzt verwendet</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>IDs</source>
        <translation>IDs</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Stammt aus</translation>
    </message>
    <message>
        <source>Not used because of that</source>
        <translation>Deshalb nicht verwendet</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Zugriffsrechte</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Keychain entry</source>
        <translation>Eintrag im Schlüsselbund</translation>
    </message>
    <message>
        <source>Difference in seconds</source>
        <translation>Unterschied in Sekunden</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>qernal::FindingCard</name>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
</context>
<context>
    <name>qernal::FindingList</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message numerus="yes">
        <source>%n more: “Copy as text” has them all.</source>
        <translation>
            <numerusform>%n weiterer: „Als Text kopieren“ enthält alle.</numerusform>
            <numerusform>%n weitere: „Als Text kopieren“ enthält alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Critical (%1)</source>
        <translation>Kritisch (%1)</translation>
    </message>
    <message>
        <source>Warnings (%1)</source>
        <translation>Warnungen (%1)</translation>
    </message>
    <message>
        <source>Worth knowing (%1)</source>
        <translation>Wissenswert (%1)</translation>
    </message>
</context>
<context>
    <name>qernal::FolderList</name>
    <message>
        <source>Folders that are looked through</source>
        <translation>Durchsuchte Ordner</translation>
    </message>
    <message>
        <source>Look through a folder</source>
        <translation>Einen Ordner durchsuchen</translation>
    </message>
    <message>
        <source>%1 (files in this folder only)</source>
        <translation>%1 (nur Dateien in diesem Ordner)</translation>
    </message>
    <message>
        <source>Rem&amp;ove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Add &amp;folder…</source>
        <translation>&amp;Ordner hinzufügen …</translation>
    </message>
</context>
<context>
    <name>qernal::FoldersSection</name>
    <message>
        <source>Folder&amp;s</source>
        <translation>Or&amp;dner</translation>
    </message>
    <message>
        <source>“Where is it used?” looks for your tokens in these. They were found in your home folder, and are proposed until you change the list.</source>
        <translation>„Wo wird es benutzt?“ sucht darin nach Ihren Tokens. Sie wurden in Ihrem persönlichen Ordner gefunden und werden vorgeschlagen, bis Sie die Liste ändern.</translation>
    </message>
    <message>
        <source>“Where is it used?” and the check-up look for your tokens in these, which you chose.</source>
        <translation>„Wo wird es benutzt?“ und die Prüfung suchen in diesen Ordnern, die Sie gewählt haben, nach Ihren Tokens.</translation>
    </message>
</context>
<context>
    <name>qernal::ForgetQuestion</name>
    <message>
        <source>The token goes on working wherever its secret is used. This computer forgets it, and the service will not show it again.</source>
        <translation>Das Token funktioniert weiterhin überall, wo sein Geheimnis verwendet wird. Dieser Rechner vergisst das Geheimnis, und der Dienst zeigt es nicht noch einmal an.</translation>
    </message>
</context>
<context>
    <name>qernal::FreshToken</name>
    <message>
        <source>Its name was “%1” and is “%2” now.</source>
        <translation>Sein Name war „%1“ und ist jetzt „%2“.</translation>
    </message>
    <message>
        <source>It expires on %1 now.</source>
        <translation>Es läuft jetzt am %1 ab.</translation>
    </message>
    <message>
        <source>It never expires now.</source>
        <translation>Es läuft jetzt nie ab.</translation>
    </message>
    <message>
        <source>Its secret may have been replaced.</source>
        <translation>Vielleicht wurde sein Geheimnis ersetzt.</translation>
    </message>
    <message>
        <source>The service no longer has this token: it was revoked elsewhere, or has been removed.</source>
        <translation>Der Dienst hat dieses Token nicht mehr: Es wurde anderswo widerrufen oder entfernt.</translation>
    </message>
    <message>
        <source>Shown as the list was last read, for the token could not be read again. %1</source>
        <translation>Angezeigt wird der Stand der zuletzt gelesenen Liste, denn das Token konnte nicht erneut gelesen werden. %1</translation>
    </message>
    <message>
        <source>This token has changed since the list was read.</source>
        <translation>Dieses Token hat sich geändert, seit die Liste gelesen wurde.</translation>
    </message>
</context>
<context>
    <name>qernal::GetCommand</name>
    <message>
        <source>Standard output is a terminal, where the secret would stay in view. Send it to a pipe, or add --show.</source>
        <translation>Die Standardausgabe ist ein Terminal, wo das Geheimnis sichtbar bliebe. Leiten Sie sie in eine Pipe, oder geben Sie --show an.</translation>
    </message>
</context>
<context>
    <name>qernal::HandOffDialog</name>
    <message>
        <source>&amp;Do it</source>
        <translation>&amp;Ausführen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the &amp;secret</source>
        <translation>&amp;Geheimnis kopieren</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>Ab&amp;brechen</translation>
    </message>
    <message>
        <source>Use the secret of “%1” with</source>
        <translation>Geheimnis von „%1“ verwenden mit</translation>
    </message>
    <message>
        <source>Ways to use the secret</source>
        <translation>Arten, das Geheimnis zu verwenden</translation>
    </message>
    <message>
        <source>What the tool printed</source>
        <translation>Ausgabe des Werkzeugs</translation>
    </message>
    <message>
        <source>“Do it” leaves no trace: the secret goes straight into the file, or to the tool&apos;s standard input. A line that you type with a secret in it stays in the history of most shells.</source>
        <translation>„Ausführen“ hinterlässt keine Spur: Das Geheimnis geht direkt in die Datei oder an die Standardeingabe des Werkzeugs. Eine getippte Zeile mit einem Geheimnis bleibt im Verlauf der meisten Shells.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The secret is on the clipboard.</source>
        <translation>Das Geheimnis ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The text to paste is on the clipboard.</source>
        <translation>Der einzufügende Text ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The clipboard was used by something else meanwhile: copy it again.</source>
        <translation>Die Zwischenablage wurde inzwischen anderweitig verwendet: Kopieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>&amp;Copy the line</source>
        <translation>Zeile &amp;kopieren</translation>
    </message>
    <message>
        <source>The tool runs…</source>
        <translation>Das Werkzeug läuft …</translation>
    </message>
    <message>
        <source>A line is on the clipboard: run it where the secret is to be, then press “Copy the secret” here and paste the secret there.</source>
        <translation>Eine Zeile ist in der Zwischenablage: Führen Sie sie dort aus, wo das Geheimnis gebraucht wird, drücken Sie dann hier „Geheimnis kopieren“ und fügen Sie es dort ein.</translation>
    </message>
    <message>
        <source>Re&amp;place it</source>
        <translation>E&amp;rsetzen</translation>
    </message>
</context>
<context>
    <name>qernal::HandOffEntry</name>
    <message>
        <source>Qernal&apos;s CLI</source>
        <translation>CLI von Qernal</translation>
    </message>
    <message>
        <source>Writes the token into %1; the other lines stay as they are.</source>
        <translation>Schreibt das Token in %1; die anderen Zeilen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>direnv: .envrc</source>
        <translation>direnv: .envrc</translation>
    </message>
    <message>
        <source>Sets QERNAL_TOKEN in the file; everything else in it stays. A file that is not there is made for you alone.</source>
        <translation>Setzt QERNAL_TOKEN in der Datei; alles andere darin bleibt. Eine Datei, die es nicht gibt, wird für Sie allein angelegt.</translation>
    </message>
    <message>
        <source>.env file</source>
        <translation>.env-Datei</translation>
    </message>
    <message>
        <source>Copies a line that asks for the secret, so that no history keeps it. Run it, then copy the secret here and paste it there.</source>
        <translation>Kopiert eine Zeile, die nach dem Geheimnis fragt, damit es in keinem Verlauf bleibt. Führen Sie sie aus, kopieren Sie dann hier das Geheimnis und fügen Sie es dort ein.</translation>
    </message>
    <message>
        <source>Runs GitHub&apos;s “gh”, which seals the secret for the repository.</source>
        <translation>Führt GitHubs „gh“ aus, das das Geheimnis für das Repository versiegelt.</translation>
    </message>
    <message>
        <source>Runs GitLab&apos;s “glab”; the variable is masked.</source>
        <translation>Führt GitLabs „glab“ aus; die Variable wird maskiert.</translation>
    </message>
    <message>
        <source>Runs “kubectl”, which sets one key of a Secret on the server. Other keys stay.</source>
        <translation>Führt „kubectl“ aus, das auf dem Server einen Schlüssel eines Secrets setzt. Andere Schlüssel bleiben.</translation>
    </message>
    <message>
        <source>Runs “vault”, which sets the key “token” at a path. Other keys stay.</source>
        <translation>Führt „vault“ aus, das den Schlüssel „token“ an einem Pfad setzt. Andere Schlüssel bleiben.</translation>
    </message>
    <message>
        <source>Runs a command of yours, which reads the secret from its standard input. No shell is involved; write arguments with spaces in double quotes.</source>
        <translation>Führt einen Befehl von Ihnen aus, der das Geheimnis von seiner Standardeingabe liest. Keine Shell ist beteiligt; schreiben Sie Argumente mit Leerzeichen in doppelte Anführungszeichen.</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>Repositories and CI</source>
        <translation>Repositorys und CI</translation>
    </message>
    <message>
        <source>Clusters and vaults</source>
        <translation>Cluster und Tresore</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Ein anderes Programm</translation>
    </message>
    <message>
        <source>Bash, Zsh: QERNAL_TOKEN</source>
        <translation>Bash, Zsh: QERNAL_TOKEN</translation>
    </message>
    <message>
        <source>Fish: QERNAL_TOKEN</source>
        <translation>Fish: QERNAL_TOKEN</translation>
    </message>
    <message>
        <source>PowerShell: QERNAL_TOKEN</source>
        <translation>PowerShell: QERNAL_TOKEN</translation>
    </message>
    <message>
        <source>Terraform: TF_VAR_qernal_token</source>
        <translation>Terraform: TF_VAR_qernal_token</translation>
    </message>
    <message>
        <source>Terraform: provider block</source>
        <translation>Terraform: Provider-Block</translation>
    </message>
    <message>
        <source>Copies the provider&apos;s block with the secret in it. Keep that file out of the repository.</source>
        <translation>Kopiert den Block des Providers mit dem Geheimnis darin. Halten Sie diese Datei aus dem Repository heraus.</translation>
    </message>
    <message>
        <source>Your own command</source>
        <translation>Ein eigener Befehl</translation>
    </message>
</context>
<context>
    <name>qernal::HandOffForm</name>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen …</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>Da&amp;tei</translation>
    </message>
    <message>
        <source>File for QERNAL_TOKEN</source>
        <translation>Datei für QERNAL_TOKEN</translation>
    </message>
    <message>
        <source>optional: %1</source>
        <translation>optional: %1</translation>
    </message>
    <message>
        <source>Choose a file, with its whole path.</source>
        <translation>Wählen Sie eine Datei mit ihrem ganzen Pfad.</translation>
    </message>
    <message>
        <source>“%1” cannot be written like that.</source>
        <translation>„%1“ kann so nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>„%1“ fehlt.</translation>
    </message>
</context>
<context>
    <name>qernal::HandOffOutcome</name>
    <message>
        <source>The CLI has it. While the variable QERNAL_TOKEN is set, the CLI uses that one.</source>
        <translation>Die CLI hat es. Solange die Variable QERNAL_TOKEN gesetzt ist, verwendet die CLI diese.</translation>
    </message>
    <message>
        <source>The CLI has it.</source>
        <translation>Die CLI hat es.</translation>
    </message>
    <message>
        <source>Written and read back. Run “direnv allow” in that folder.</source>
        <translation>Geschrieben und zurückgelesen. Führen Sie in jenem Ordner „direnv allow“ aus.</translation>
    </message>
    <message>
        <source>Written and read back.</source>
        <translation>Geschrieben und zurückgelesen.</translation>
    </message>
    <message>
        <source>The file holds another token, %1. If you replace it, its secret cannot be had from there any more.</source>
        <translation>Die Datei enthält ein anderes Token, %1. Wenn Sie es ersetzen, ist sein Geheimnis von dort nicht mehr zu bekommen.</translation>
    </message>
    <message>
        <source>That it went there could not be noted: the disk refused.</source>
        <translation>Die Übergabe konnte nicht vermerkt werden: Der Datenträger war nicht beschreibbar.</translation>
    </message>
</context>
<context>
    <name>qernal::HelpDialogs</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Show the details of a token</source>
        <translation>Details eines Tokens anzeigen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>About Qernal Token Manager</source>
        <translation>Über Qernal Token Manager</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Creates, watches and revokes the API tokens of the Chaos service, and keeps their secrets in your keychain.

Free software under the GNU General Public License, version 3 or later. Built with Qt %1.</source>
        <translation>Erstellt, überwacht und widerruft die API-Tokens des Chaos-Dienstes und bewahrt ihre Geheimnisse in Ihrem Schlüsselbund auf.

Freie Software unter der GNU General Public License, Version 3 oder neuer. Erstellt mit Qt %1.</translation>
    </message>
</context>
<context>
    <name>qernal::IdentifyCommand</name>
    <message>
        <source>Only tokens whose secrets came to this computer are looked for.</source>
        <translation>Gesucht wird nur nach Tokens, deren Geheimnisse auf diesen Rechner kamen.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1: %2, with its secret</source>
        <translation>%1: %2, mit dem Geheimnis</translation>
    </message>
    <message>
        <source>%1: %2, ID only</source>
        <translation>%1: %2, nur die ID</translation>
    </message>
</context>
<context>
    <name>qernal::IdentifyDialog</name>
    <message>
        <source>&amp;Show in the list</source>
        <translation>In der Liste &amp;zeigen</translation>
    </message>
    <message>
        <source>Re&amp;generate secret…</source>
        <translation>Geheimnis &amp;neu erzeugen …</translation>
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <translation>&amp;Widerrufen …</translation>
    </message>
    <message>
        <source>Identify a token</source>
        <translation>Ein Token erkennen</translation>
    </message>
    <message>
        <source>&amp;Text that may contain a token, such as a log or a diff:</source>
        <translation>&amp;Text, der ein Token enthalten kann, etwa ein Protokoll oder ein Diff:</translation>
    </message>
    <message>
        <source>Tokens in the text</source>
        <translation>Tokens im Text</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 – %2, with its secret</source>
        <translation>%1 – %2, mit Geheimnis</translation>
    </message>
    <message>
        <source>%1 – %2, ID only</source>
        <translation>%1 – %2, nur die ID</translation>
    </message>
    <message>
        <source>Paste or drop it here. It stays on this computer, and nothing of it is kept.</source>
        <translation>Hier einfügen oder ablegen. Der Text bleibt auf diesem Rechner, und nichts davon wird behalten.</translation>
    </message>
    <message>
        <source>The ID of none of this account&apos;s tokens stands in this text.</source>
        <translation>In diesem Text steht keine ID eines Tokens dieses Kontos.</translation>
    </message>
    <message>
        <source>Only IDs stand in this text. An ID alone opens nothing.</source>
        <translation>In diesem Text stehen nur IDs. Eine ID allein öffnet nichts.</translation>
    </message>
    <message>
        <source>A secret stands in this text. Whoever has seen it can use the token until its secret is regenerated or the token is revoked.</source>
        <translation>In diesem Text steht ein Geheimnis. Wer es gesehen hat, kann das Token verwenden, bis sein Geheimnis neu erzeugt oder das Token widerrufen wird.</translation>
    </message>
    <message>
        <source>Re&amp;place…</source>
        <translation>&amp;Ersetzen …</translation>
    </message>
</context>
<context>
    <name>qernal::KeychainStep</name>
    <message>
        <source>No keychain answers on this computer: no secret can be stored.</source>
        <translation>Auf diesem Rechner antwortet kein Schlüsselbund: Es kann kein Geheimnis gespeichert werden.</translation>
    </message>
</context>
<context>
    <name>qernal::KeychainStepWords</name>
    <message>
        <source>The keychain of macOS keeps the secrets.</source>
        <translation>Der Schlüsselbund von macOS bewahrt die Geheimnisse auf.</translation>
    </message>
    <message>
        <source>The credential manager of Windows keeps the secrets: 2,560 bytes each at most.</source>
        <translation>Die Anmeldeinformationsverwaltung von Windows bewahrt die Geheimnisse auf: jeweils höchstens 2.560 Bytes.</translation>
    </message>
    <message>
        <source>A keychain that does not give its name keeps the secrets.</source>
        <translation>Ein Schlüsselbund, der seinen Namen nicht nennt, bewahrt die Geheimnisse auf.</translation>
    </message>
    <message>
        <source>GNOME Keyring keeps the secrets: it is unlocked together with the session.</source>
        <translation>GNOME-Schlüsselbund bewahrt die Geheimnisse auf: Er wird zusammen mit der Arbeitssitzung entsperrt.</translation>
    </message>
    <message>
        <source>KeePassXC keeps the secrets while it runs: its bin keeps removed ones until it is emptied.</source>
        <translation>KeePassXC bewahrt die Geheimnisse auf, solange es läuft: Sein Papierkorb behält entfernte, bis er geleert wird.</translation>
    </message>
    <message>
        <source>KWallet keeps the secrets: it may ask for its password at any time.</source>
        <translation>KWallet bewahrt die Geheimnisse auf: Es kann jederzeit nach seinem Passwort fragen.</translation>
    </message>
    <message>
        <source>“%1” keeps the secrets: this program has not been tried with it.</source>
        <translation>„%1“ bewahrt die Geheimnisse auf: Dieses Programm ist damit nicht erprobt.</translation>
    </message>
</context>
<context>
    <name>qernal::LanguageSection</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Used from the next start on. Dates and numbers stay those of the system.</source>
        <translation>Gilt ab dem nächsten Start. Datumsangaben und Zahlen bleiben die des Systems.</translation>
    </message>
</context>
<context>
    <name>qernal::ListCommand</name>
    <message>
        <source>No notification could be shown: %1</source>
        <translation>Es konnte keine Benachrichtigung angezeigt werden: %1</translation>
    </message>
    <message>
        <source>This is the list as of %1 (%2).</source>
        <translation>Das ist die Liste vom %1 (%2).</translation>
    </message>
    <message>
        <source>What was said could not be noted and will be said again: %1</source>
        <translation>Woran erinnert wurde, ließ sich nicht festhalten und wird noch einmal gesagt: %1</translation>
    </message>
</context>
<context>
    <name>qernal::ListExporter</name>
    <message>
        <source>There is nothing to export: no token is shown.</source>
        <translation>Es gibt nichts zu exportieren: Kein Token wird angezeigt.</translation>
    </message>
    <message numerus="yes">
        <source>Export %n tokens</source>
        <translation>
            <numerusform>%n Token exportieren</numerusform>
            <numerusform>%n Tokens exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabelle für Tabellenkalkulationen (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>The list is not exported: %1 could not be written. %2. Choose another folder, or make room.</source>
        <translation>Die Liste wurde nicht exportiert: %1 konnte nicht geschrieben werden. %2. Wählen Sie einen anderen Ordner, oder schaffen Sie Platz.</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens are exported to %1.</source>
        <translation>
            <numerusform>%n Token wurde nach %1 exportiert.</numerusform>
            <numerusform>%n Tokens wurden nach %1 exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar of expiries (*.ics)</source>
        <translation>Kalender der Ablaufdaten (*.ics)</translation>
    </message>
    <message>
        <source>There is nothing to export: none of the shown tokens will expire.</source>
        <translation>Es gibt nichts zu exportieren: Keines der gezeigten Tokens wird ablaufen.</translation>
    </message>
</context>
<context>
    <name>qernal::ListMemory</name>
    <message>
        <source>The remembered list of tokens could not be read and was set aside as %1. The next one that the service sends takes its place.</source>
        <translation>Die gemerkte Liste der Tokens war nicht lesbar und liegt nun beiseite als %1. Die nächste, die der Dienst schickt, tritt an ihre Stelle.</translation>
    </message>
    <message>
        <source>The list of tokens could not be remembered for the next start: %1</source>
        <translation>Die Liste der Tokens konnte nicht für den nächsten Start gemerkt werden: %1</translation>
    </message>
</context>
<context>
    <name>qernal::ListPlaceholder</name>
    <message>
        <source>No tokens yet</source>
        <translation>Noch keine Tokens</translation>
    </message>
    <message>
        <source>Programs use a token to reach the service in your name.</source>
        <translation>Programme verwenden ein Token, um in Ihrem Namen auf den Dienst zuzugreifen.</translation>
    </message>
    <message>
        <source>&amp;New token…</source>
        <translation>&amp;Neues Token …</translation>
    </message>
    <message>
        <source>No token matches</source>
        <translation>Kein passendes Token</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>&amp;Filter zurücksetzen</translation>
    </message>
    <message>
        <source>The tokens could not be loaded</source>
        <translation>Die Tokens konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>This sign-in no longer works</source>
        <translation>Diese Anmeldung gilt nicht mehr</translation>
    </message>
    <message>
        <source>&amp;Sign in again</source>
        <translation>&amp;Erneut anmelden</translation>
    </message>
    <message>
        <source>No token is active.</source>
        <translation>Kein Token ist aktiv.</translation>
    </message>
    <message>
        <source>No token expires soon.</source>
        <translation>Kein Token läuft bald ab.</translation>
    </message>
    <message>
        <source>No token has expired.</source>
        <translation>Kein Token ist abgelaufen.</translation>
    </message>
    <message>
        <source>Every token expires.</source>
        <translation>Jedes Token läuft ab.</translation>
    </message>
    <message>
        <source>None of these tokens expires then or has “%1” in its name or ID.</source>
        <translation>Keines dieser Tokens läuft dann ab oder enthält „%1“ in Name oder ID.</translation>
    </message>
    <message>
        <source>No token expires then or has “%1” in its name or ID.</source>
        <translation>Kein Token läuft dann ab oder enthält „%1“ in Name oder ID.</translation>
    </message>
    <message>
        <source>No name or ID contains “%1”.</source>
        <translation>Kein Name und keine ID enthält „%1“.</translation>
    </message>
    <message>
        <source>No name or ID contains “%1” among active tokens.</source>
        <translation>Unter den aktiven Tokens enthält kein Name und keine ID „%1“.</translation>
    </message>
    <message>
        <source>No name or ID contains “%1” among expiring tokens.</source>
        <translation>Unter den bald ablaufenden Tokens enthält kein Name und keine ID „%1“.</translation>
    </message>
    <message>
        <source>No name or ID contains “%1” among expired tokens.</source>
        <translation>Unter den abgelaufenen Tokens enthält kein Name und keine ID „%1“.</translation>
    </message>
    <message>
        <source>No name or ID contains “%1” among tokens that never expire.</source>
        <translation>Unter den nie ablaufenden Tokens enthält kein Name und keine ID „%1“.</translation>
    </message>
    <message>
        <source>“%1” finds nothing: each token in question was used here within the last %2 days.</source>
        <translation>„%1“ findet nichts: Jedes Token, um das es geht, wurde hier in den letzten %2 Tagen verwendet.</translation>
    </message>
</context>
<context>
    <name>qernal::LockSection</name>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Nach %n Minute</numerusform>
            <numerusform>Nach %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock when &amp;idle</source>
        <translation>Sperren &amp;bei Untätigkeit</translation>
    </message>
    <message>
        <source>This does nothing here: the desktop does not tell programs how long the computer was not used. Secrets are hidden when the screen is locked or the computer sleeps.</source>
        <translation>Das bewirkt hier nichts: Die Arbeitsumgebung sagt Programmen nicht, wie lange der Rechner nicht benutzt wurde. Geheimnisse werden verborgen, wenn der Bildschirm gesperrt wird oder der Rechner schläft.</translation>
    </message>
    <message>
        <source>When the computer was not used for that long, a secret that is shown is masked and a copied one leaves the clipboard, as when the screen is locked or the computer sleeps.</source>
        <translation>Wurde der Rechner so lange nicht benutzt, wird ein angezeigtes Geheimnis verdeckt, und ein kopiertes verschwindet aus der Zwischenablage, wie beim Sperren des Bildschirms oder im Ruhezustand.</translation>
    </message>
</context>
<context>
    <name>qernal::LogDialog</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Show lines with…</source>
        <translation>Zeilen anzeigen mit …</translation>
    </message>
    <message>
        <source>Show lines with</source>
        <translation>Zeilen anzeigen mit</translation>
    </message>
    <message>
        <source>What this program asked the service and the keychain since it started. There is no secret, header or content among it, and nothing is kept on the disk unless you save it.</source>
        <translation>Was dieses Programm seit dem Start vom Dienst und vom Schlüsselbund erfragt hat. Darunter ist kein Geheimnis, kein Kopffeld und kein Inhalt, und nichts davon kommt auf die Festplatte, solange Sie es nicht speichern.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What is shown is on the clipboard.</source>
        <translation>Das Angezeigte ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Protokoll speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>What is shown is saved in %1.</source>
        <translation>Das Angezeigte ist in %1 gespeichert.</translation>
    </message>
    <message>
        <source>The log is not saved: %1 could not be written. %2. Choose another folder, or make room.</source>
        <translation>Das Protokoll ist nicht gespeichert: %1 konnte nicht geschrieben werden. %2. Wählen Sie einen anderen Ordner oder schaffen Sie Platz.</translation>
    </message>
</context>
<context>
    <name>qernal::LostAnswerNotices</name>
    <message>
        <source>Regenerate</source>
        <translation>Neu erzeugen</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>“%1” is created, but the service sent no secret with it. Regenerate it to get one.</source>
        <translation>„%1“ wurde erstellt, aber der Dienst hat kein Geheimnis mitgesendet. Erzeugen Sie es neu, um eines zu erhalten.</translation>
    </message>
    <message>
        <source>The answer to creating “%1” was lost, and the list could not be read to see whether it exists.</source>
        <translation>Die Antwort auf das Erstellen von „%1“ ging verloren, und die Liste konnte nicht gelesen werden, um zu sehen, ob es existiert.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut nachsehen</translation>
    </message>
    <message>
        <source>The answer to creating “%1” was lost. The service did not create it: create it again.</source>
        <translation>Die Antwort auf das Erstellen von „%1“ ging verloren. Der Dienst hat es nicht erstellt: Erstellen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Neues Token</translation>
    </message>
    <message>
        <source>“%1” is created, but its secret never reached this computer. Regenerate it to get a new one, or revoke it.</source>
        <translation>„%1“ wurde erstellt, aber sein Geheimnis hat diesen Rechner nie erreicht. Erzeugen Sie das Geheimnis neu oder widerrufen Sie das Token.</translation>
    </message>
    <message>
        <source>The answer to creating “%1” was lost. %2 tokens of that name are new; one of them may be yours, and its secret never reached this computer.</source>
        <translation>Die Antwort auf das Erstellen von „%1“ ging verloren. %2 Tokens mit diesem Namen sind neu; eines davon ist vielleicht Ihres, und sein Geheimnis hat diesen Rechner nie erreicht.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>The answer to creating “%1” was lost. Open its account to see whether it exists.</source>
        <translation>Die Antwort auf das Erstellen von „%1“ ging verloren. Öffnen Sie das Konto, um zu sehen, ob es existiert.</translation>
    </message>
    <message>
        <source>It is not known whether “%1” has a new secret: the answer was lost. The old one may have stopped working; regenerate it once more to be sure.</source>
        <translation>Es ist nicht bekannt, ob „%1“ ein neues Geheimnis hat: Die Antwort ging verloren. Das alte funktioniert vielleicht nicht mehr; erzeugen Sie es zur Sicherheit noch einmal neu.</translation>
    </message>
    <message>
        <source>“%1” has a new secret, which was lost before it was saved. The old one has stopped working; regenerate it once more.</source>
        <translation>„%1“ hat ein neues Geheimnis, das verloren ging, bevor es gespeichert war. Das alte funktioniert nicht mehr; erzeugen Sie es noch einmal neu.</translation>
    </message>
    <message>
        <source>Check that it works</source>
        <translation>Geheimnis prüfen</translation>
    </message>
    <message>
        <source>The service issued no new secret for “%1”; the old one should still work.</source>
        <translation>Der Dienst hat kein neues Geheimnis für „%1“ ausgestellt; das alte sollte noch funktionieren.</translation>
    </message>
    <message>
        <source>It is not known whether “%1” was changed; the list shows what the service holds. %2</source>
        <translation>Es ist nicht bekannt, ob „%1“ geändert wurde; die Liste zeigt den Stand beim Dienst. %2</translation>
    </message>
    <message>
        <source>Check the old one</source>
        <translation>Das alte prüfen</translation>
    </message>
    <message>
        <source>It is not known whether the secret of “%1” was replaced; if it was, the new one never reached this computer. %2</source>
        <translation>Es ist nicht bekannt, ob das Geheimnis von „%1“ ersetzt wurde; wenn ja, hat das neue diesen Rechner nie erreicht. %2</translation>
    </message>
</context>
<context>
    <name>qernal::MainActions</name>
    <message>
        <source>&amp;New token…</source>
        <translation>&amp;Neues Token …</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>Re&amp;generate secret…</source>
        <translation>Geheimnis neu &amp;erzeugen …</translation>
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <translation>&amp;Widerrufen …</translation>
    </message>
    <message>
        <source>&amp;Copy secret</source>
        <translation>&amp;Geheimnis kopieren</translation>
    </message>
    <message>
        <source>Check that it &amp;works</source>
        <translation>Geheimnis &amp;prüfen</translation>
    </message>
    <message>
        <source>Remove from &amp;keychain</source>
        <translation>Aus &amp;Schlüsselbund entfernen</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Clear fi&amp;lters</source>
        <translation>&amp;Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alle auswählen</translation>
    </message>
    <message>
        <source>&amp;Details panel</source>
        <translation>&amp;Detailbereich</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>Anme&amp;lden …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Be&amp;enden</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Qernal Token Manager</source>
        <translation>Ü&amp;ber Qernal Token Manager</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Neues Token</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>Neu erzeugen</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Melden Sie sich zuerst an.</translation>
    </message>
    <message>
        <source>Select a token first.</source>
        <translation>Wählen Sie zuerst ein Token aus.</translation>
    </message>
    <message>
        <source>Select only one token.</source>
        <translation>Wählen Sie nur ein Token aus.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>C&amp;ommands…</source>
        <translation>&amp;Befehle …</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Sperren</translation>
    </message>
    <message>
        <source>E&amp;xport list…</source>
        <translation>Liste e&amp;xportieren …</translation>
    </message>
    <message>
        <source>W&amp;here is it used?…</source>
        <translation>Wo wird es verwen&amp;det? …</translation>
    </message>
    <message>
        <source>&amp;Identify a token…</source>
        <translation>Ein Token er&amp;kennen …</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>Sign &amp;out…</source>
        <translation>&amp;Abmelden …</translation>
    </message>
    <message>
        <source>Re&amp;place…</source>
        <translation>Erse&amp;tzen …</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tagen</translation>
    </message>
    <message>
        <source>Expires &amp;within</source>
        <translation>Läuft ab &amp;innerhalb von</translation>
    </message>
    <message>
        <source>&amp;Use secret with…</source>
        <translation>Geheimnis verwenden &amp;mit …</translation>
    </message>
    <message>
        <source>New token &amp;like this one…</source>
        <translation>Neues Token w&amp;ie dieses …</translation>
    </message>
    <message>
        <source>Revoke all e&amp;xpired…</source>
        <translation>Alle &amp;abgelaufenen widerrufen …</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Eins&amp;tellungen …</translation>
    </message>
    <message>
        <source>No token is expired.</source>
        <translation>Kein Token ist abgelaufen.</translation>
    </message>
    <message>
        <source>&amp;Unused here</source>
        <translation>Hier &amp;unbenutzt</translation>
    </message>
    <message>
        <source>&amp;Check-up…</source>
        <translation>&amp;Prüfung …</translation>
    </message>
    <message>
        <source>Copy na&amp;mes and IDs</source>
        <translation>Namen und IDs &amp;kopieren</translation>
    </message>
    <message>
        <source>Edit no&amp;te…</source>
        <translation>Noti&amp;z bearbeiten …</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>&amp;Protokoll …</translation>
    </message>
    <message>
        <source>&amp;Export notes…</source>
        <translation>Noti&amp;zen exportieren …</translation>
    </message>
    <message>
        <source>&amp;Import notes…</source>
        <translation>Notizen &amp;importieren …</translation>
    </message>
    <message>
        <source>This is the list as it was read last. Wait until you are signed in.</source>
        <translation>Das ist die zuletzt gelesene Liste. Warten Sie, bis Sie angemeldet sind.</translation>
    </message>
</context>
<context>
    <name>qernal::MainToolBar</name>
    <message>
        <source>Main toolbar</source>
        <translation>Hauptwerkzeugleiste</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Neues Token</translation>
    </message>
    <message>
        <source>Search tokens by name or ID</source>
        <translation>Tokens nach Name oder ID suchen</translation>
    </message>
    <message>
        <source>Search (%1)</source>
        <translation>Suchen (%1)</translation>
    </message>
    <message>
        <source>More commands</source>
        <translation>Weitere Befehle</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>qernal::MainWindow</name>
    <message>
        <source>Qernal Token Manager</source>
        <translation>Qernal Token Manager</translation>
    </message>
    <message>
        <source>Locked: clipboard cleared, secrets hidden.</source>
        <translation>Gesperrt: Zwischenablage geleert, Geheimnisse verborgen.</translation>
    </message>
    <message>
        <source>Selected tokens</source>
        <translation>Ausgewählte Tokens</translation>
    </message>
</context>
<context>
    <name>qernal::MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
</context>
<context>
    <name>qernal::MessageRow</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>qernal::NameDelegate</name>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
</context>
<context>
    <name>qernal::NoteField</name>
    <message>
        <source>Too long: %1 characters of %2 at most</source>
        <translation>Zu lang: %1 Zeichen, höchstens %2</translation>
    </message>
    <message>
        <source>There is a secret in it, and notes are not encrypted: remove what stands after the @.</source>
        <translation>Darin steht ein Geheimnis, und Notizen sind nicht verschlüsselt: Entfernen Sie, was nach dem @ steht.</translation>
    </message>
    <message>
        <source>Kept on this computer; the service has no notes</source>
        <translation>Wird auf diesem Rechner aufbewahrt; der Dienst kennt keine Notizen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What is it for, and where?</source>
        <translation>Wofür ist es, und wo?</translation>
    </message>
</context>
<context>
    <name>qernal::NoteSection</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Owner, if that is not you</source>
        <translation>Verantwortlich, falls nicht Sie</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves, Esc cancels</source>
        <translation>Strg+Eingabe speichert, Esc bricht ab</translation>
    </message>
    <message>
        <source>&amp;Save note</source>
        <translation>Notiz &amp;speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Verantwortlich: %1</translation>
    </message>
    <message>
        <source>Add a &amp;note…</source>
        <translation>&amp;Notiz hinzufügen …</translation>
    </message>
    <message>
        <source>Edit &amp;note…</source>
        <translation>&amp;Notiz bearbeiten …</translation>
    </message>
</context>
<context>
    <name>qernal::NoteTransfer</name>
    <message>
        <source>The file could not be read.</source>
        <translation>Die Datei konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file is too large for one of notes.</source>
        <translation>Die Datei ist zu groß für eine Datei mit Notizen.</translation>
    </message>
    <message>
        <source>The file is of a newer version of this program: update this one.</source>
        <translation>Die Datei stammt von einer neueren Version dieses Programms: Aktualisieren Sie dieses.</translation>
    </message>
    <message>
        <source>The file holds no notes that this program exported, or is damaged.</source>
        <translation>Die Datei enthält keine Notizen, die dieses Programm exportiert hat, oder ist beschädigt.</translation>
    </message>
    <message>
        <source>Notes (*.json)</source>
        <translation>Notizen (*.json)</translation>
    </message>
    <message>
        <source>There is nothing to export: no token has a note.</source>
        <translation>Es gibt nichts zu exportieren: Kein Token hat eine Notiz.</translation>
    </message>
    <message>
        <source>Export notes</source>
        <translation>Notizen exportieren</translation>
    </message>
    <message>
        <source>The notes are not exported: %1 could not be written. %2. Choose another folder, or make room.</source>
        <translation>Die Notizen sind nicht exportiert: %1 konnte nicht geschrieben werden. %2. Wählen Sie einen anderen Ordner, oder schaffen Sie Platz.</translation>
    </message>
    <message numerus="yes">
        <source>%n notes are exported to %1.</source>
        <translation>
            <numerusform>%n Notiz ist nach %1 exportiert.</numerusform>
            <numerusform>%n Notizen sind nach %1 exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>Notizen importieren</translation>
    </message>
    <message>
        <source>No notes are imported from %1. %2</source>
        <translation>Aus %1 sind keine Notizen importiert. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n notes are imported from %1.</source>
        <translation>
            <numerusform>%n Notiz ist aus %1 importiert.</numerusform>
            <numerusform>%n Notizen sind aus %1 importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were here already, word for word.</source>
        <translation>
            <numerusform>%n stand schon wörtlich hier.</numerusform>
            <numerusform>%n standen schon wörtlich hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are refused, for they look like secrets: notes are not encrypted.</source>
        <translation>
            <numerusform>%n ist abgelehnt, denn sie sieht aus wie ein Geheimnis: Notizen sind nicht verschlüsselt.</numerusform>
            <numerusform>%n sind abgelehnt, denn sie sehen aus wie Geheimnisse: Notizen sind nicht verschlüsselt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are refused, for they would be longer than %1 characters.</source>
        <translation>
            <numerusform>%n ist abgelehnt, denn sie wäre länger als %1 Zeichen.</numerusform>
            <numerusform>%n sind abgelehnt, denn sie wären länger als %1 Zeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are left out, for another account was opened.</source>
        <translation>
            <numerusform>%n ist ausgelassen, denn ein anderes Konto wurde geöffnet.</numerusform>
            <numerusform>%n sind ausgelassen, denn ein anderes Konto wurde geöffnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be written: %1. Make room on the disk, then import the file again.</source>
        <translation>
            <numerusform>%n konnte nicht geschrieben werden: %1. Schaffen Sie Platz auf der Festplatte, und importieren Sie die Datei erneut.</numerusform>
            <numerusform>%n konnten nicht geschrieben werden: %1. Schaffen Sie Platz auf der Festplatte, und importieren Sie die Datei erneut.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qernal::NoteWriter</name>
    <message>
        <source>The note is not saved: %1. Make room on the disk, then edit it again.</source>
        <translation>Die Notiz wurde nicht gespeichert: %1. Schaffen Sie Platz auf dem Datenträger und bearbeiten Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Edit again</source>
        <translation>Noch einmal bearbeiten</translation>
    </message>
</context>
<context>
    <name>qernal::NoticeWords</name>
    <message>
        <source>“%1” has expired</source>
        <translation>„%1“ ist abgelaufen</translation>
    </message>
    <message>
        <source>“%1” expires %2</source>
        <translation>„%1“ läuft %2 ab</translation>
    </message>
    <message>
        <source>It expired %1. Account: %2. What uses it no longer works.</source>
        <translation>Abgelaufen %1. Konto: %2. Was es verwendet, funktioniert nicht mehr.</translation>
    </message>
    <message>
        <source>Account: %1. Replace it before what uses it stops working.</source>
        <translation>Konto: %1. Ersetzen Sie es, bevor ausfällt, was es verwendet.</translation>
    </message>
    <message>
        <source>Account: %1. %2</source>
        <translation>Konto: %1. %2</translation>
    </message>
    <message>
        <source>%1 As of the list of %2.</source>
        <translation>%1 Nach der Liste vom %2.</translation>
    </message>
    <message>
        <source>Remind me tomorrow</source>
        <translation>Morgen erinnern</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen …</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens have expired</source>
        <translation>
            <numerusform>%n Token ist abgelaufen</numerusform>
            <numerusform>%n Tokens sind abgelaufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>einem Tag</numerusform>
            <numerusform>%n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens expire within %1, or have expired</source>
        <translation>
            <numerusform>%n Token läuft innerhalb von %1 ab oder ist abgelaufen</numerusform>
            <numerusform>%n Tokens laufen innerhalb von %1 ab oder sind abgelaufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens expire within %1</source>
        <translation>
            <numerusform>%n Token läuft innerhalb von %1 ab</numerusform>
            <numerusform>%n Tokens laufen innerhalb von %1 ab</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qernal::OldSecretNote</name>
    <message>
        <source>&amp;Replace it everywhere</source>
        <translation>Überall &amp;ersetzen</translation>
    </message>
    <message>
        <source>The old secret is still in the keychain and in ~/.qernal/config.yaml.</source>
        <translation>Das alte Geheimnis ist noch im Schlüsselbund und in ~/.qernal/config.yaml.</translation>
    </message>
    <message>
        <source>The old secret is still in the keychain until this one is stored.</source>
        <translation>Das alte Geheimnis bleibt im Schlüsselbund, bis dieses gespeichert ist.</translation>
    </message>
    <message>
        <source>The old secret is still in ~/.qernal/config.yaml.</source>
        <translation>Das alte Geheimnis ist noch in ~/.qernal/config.yaml.</translation>
    </message>
</context>
<context>
    <name>qernal::PassedRequest</name>
    <message>
        <source>The answer to %1 did not reach the command whole. If it held a secret, that is lost: regenerate the token.</source>
        <translation>Die Antwort auf %1 hat den Befehl nicht ganz erreicht. Falls sie ein Geheimnis enthielt, ist es verloren: Erzeugen Sie das Geheimnis des Tokens neu.</translation>
    </message>
</context>
<context>
    <name>qernal::PlaceOutcomeWords</name>
    <message>
        <source>The CLI&apos;s configuration is written by “Use it with…”.</source>
        <translation>Die Konfiguration der CLI wird über „Verwenden mit …“ geschrieben.</translation>
    </message>
    <message>
        <source>Terraform&apos;s state is not changed by others: give Terraform the new secret and apply.</source>
        <translation>Der Zustand von Terraform wird nicht von anderen Programmen geändert: Geben Sie Terraform das neue Geheimnis und wenden Sie es an.</translation>
    </message>
    <message>
        <source>The file is gone.</source>
        <translation>Die Datei gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This is no regular file. Replace the secret where it comes from.</source>
        <translation>Dies ist keine gewöhnliche Datei. Ersetzen Sie das Geheimnis dort, woher es kommt.</translation>
    </message>
    <message>
        <source>The file cannot be read: its permissions forbid it.</source>
        <translation>Die Datei kann nicht gelesen werden: Ihre Zugriffsrechte verbieten es.</translation>
    </message>
    <message>
        <source>The file is over 64 MiB. Replace the secret in an editor.</source>
        <translation>Die Datei ist größer als 64 MiB. Ersetzen Sie das Geheimnis in einem Editor.</translation>
    </message>
    <message>
        <source>The file is no text. Replace the secret with the program that wrote it.</source>
        <translation>Die Datei ist kein Text. Ersetzen Sie das Geheimnis mit dem Programm, das sie geschrieben hat.</translation>
    </message>
    <message>
        <source>The file no longer holds a secret of this token.</source>
        <translation>Die Datei enthält kein Geheimnis dieses Tokens mehr.</translation>
    </message>
    <message>
        <source>Secrets of several tokens stand in one line. Replace this one in an editor.</source>
        <translation>In einer Zeile stehen Geheimnisse mehrerer Tokens. Ersetzen Sie dieses in einem Editor.</translation>
    </message>
    <message>
        <source>Where the old secret ends cannot be told for sure. Replace it in an editor.</source>
        <translation>Wo das alte Geheimnis endet, ist nicht sicher zu erkennen. Ersetzen Sie es in einem Editor.</translation>
    </message>
    <message>
        <source>The new secret has characters that must be quoted here. Replace it in an editor.</source>
        <translation>Das neue Geheimnis enthält Zeichen, die hier in Anführungszeichen gehören. Ersetzen Sie es in einem Editor.</translation>
    </message>
    <message>
        <source>The file cannot be written: its permissions, or its folder&apos;s, forbid it.</source>
        <translation>Die Datei kann nicht geschrieben werden: Ihre Zugriffsrechte oder die ihres Ordners verbieten es.</translation>
    </message>
    <message>
        <source>The file has a second name (a hard link), which would keep the old secret. Replace it in an editor.</source>
        <translation>Die Datei hat einen zweiten Namen (einen harten Link), unter dem das alte Geheimnis bliebe. Ersetzen Sie es in einem Editor.</translation>
    </message>
    <message>
        <source>The file belongs to somebody else and would become yours. Ask its owner to replace it.</source>
        <translation>Die Datei gehört jemand anderem und würde Ihre. Bitten Sie ihren Besitzer, das Geheimnis zu ersetzen.</translation>
    </message>
    <message>
        <source>The permissions of the file cannot be kept. Replace the secret in an editor.</source>
        <translation>Die Zugriffsrechte der Datei können nicht erhalten werden. Ersetzen Sie das Geheimnis in einem Editor.</translation>
    </message>
    <message>
        <source>Another program changed the file meanwhile. Try again.</source>
        <translation>Ein anderes Programm hat die Datei inzwischen geändert. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The file could not be written and is as it was.</source>
        <translation>Die Datei konnte nicht geschrieben werden und ist, wie sie war.</translation>
    </message>
    <message>
        <source>The new secret is not of the form ID@secret.</source>
        <translation>Das neue Geheimnis hat nicht die Form ID@Geheimnis.</translation>
    </message>
    <message>
        <source>Written, but another program wrote the file at the same time. Look at what it holds now.</source>
        <translation>Geschrieben, aber ein anderes Programm hat die Datei gleichzeitig geschrieben. Sehen Sie nach, was nun darin steht.</translation>
    </message>
    <message numerus="yes">
        <source>Replaced %n times and read back.</source>
        <translation>
            <numerusform>Ersetzt und zurückgelesen.</numerusform>
            <numerusform>%n-mal ersetzt und zurückgelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new secret stands there already.</source>
        <translation>Das neue Geheimnis steht bereits dort.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>QERNAL_TOKEN has another value there, which may be the only copy of a secret.</source>
        <translation>QERNAL_TOKEN hat dort einen anderen Wert, der die einzige Kopie eines Geheimnisses sein kann.</translation>
    </message>
    <message>
        <source>QERNAL_TOKEN is set several times there. Set it in an editor.</source>
        <translation>QERNAL_TOKEN wird dort mehrmals gesetzt. Setzen Sie es in einem Editor.</translation>
    </message>
</context>
<context>
    <name>qernal::PlaceWords</name>
    <message>
        <source>%1 binary</source>
        <translation>%1 binär</translation>
    </message>
    <message>
        <source>%1 over 64 MiB</source>
        <translation>%1 über 64 MiB</translation>
    </message>
    <message>
        <source>%1 not readable</source>
        <translation>%1 nicht lesbar</translation>
    </message>
    <message>
        <source>%1 links or devices</source>
        <translation>%1 Verknüpfungen oder Geräte</translation>
    </message>
    <message>
        <source>%1 on other file systems</source>
        <translation>%1 auf anderen Dateisystemen</translation>
    </message>
    <message>
        <source>CLI configuration</source>
        <translation>CLI-Konfiguration</translation>
    </message>
    <message>
        <source>Environment file</source>
        <translation>Umgebungsdatei</translation>
    </message>
    <message>
        <source>Shell profile</source>
        <translation>Shell-Profil</translation>
    </message>
    <message>
        <source>Terraform configuration</source>
        <translation>Terraform-Konfiguration</translation>
    </message>
    <message>
        <source>Terraform variables</source>
        <translation>Terraform-Variablen</translation>
    </message>
    <message>
        <source>Terraform state</source>
        <translation>Terraform-Zustand</translation>
    </message>
    <message>
        <source>CI configuration</source>
        <translation>CI-Konfiguration</translation>
    </message>
    <message>
        <source>Kubernetes manifest</source>
        <translation>Kubernetes-Manifest</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Git tracks this file, so its history keeps the secret: only a new secret helps.</source>
        <translation>Git verwaltet diese Datei, also bleibt das Geheimnis in ihrer Geschichte: Nur ein neues Geheimnis hilft.</translation>
    </message>
    <message>
        <source>Other users of this computer can read this file.</source>
        <translation>Andere Benutzer dieses Rechners können diese Datei lesen.</translation>
    </message>
    <message>
        <source>Terraform keeps the secret in its state in plain text.</source>
        <translation>Terraform hält das Geheimnis in seinem Zustand im Klartext.</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n Fundstelle</numerusform>
            <numerusform>%n Fundstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2. %3 files were read.</source>
        <translation>%1 in %2. Gelesene Dateien: %3.</translation>
    </message>
    <message>
        <source>%1 in %2. %3 files were read; passed over: %4.</source>
        <translation>%1 in %2. Gelesene Dateien: %3; übergangen: %4.</translation>
    </message>
</context>
<context>
    <name>qernal::PlacesDialog</name>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation>&amp;Pfad kopieren</translation>
    </message>
    <message>
        <source>Show &amp;token</source>
        <translation>&amp;Token zeigen</translation>
    </message>
    <message>
        <source>Where are tokens used?</source>
        <translation>Wo werden Tokens verwendet?</translation>
    </message>
    <message>
        <source>Looking… %1 files so far</source>
        <translation>Suche läuft … bisher %1 Dateien</translation>
    </message>
    <message>
        <source>Filter by token, file or kind</source>
        <translation>Nach Token, Datei oder Art filtern</translation>
    </message>
    <message>
        <source>Filter the places</source>
        <translation>Fundstellen filtern</translation>
    </message>
    <message>
        <source>Places where tokens are used</source>
        <translation>Stellen, an denen Tokens verwendet werden</translation>
    </message>
    <message>
        <source>Files in these folders are searched for the IDs of your tokens. A secret is neither kept nor shown.</source>
        <translation>Die Dateien in diesen Ordnern werden nach den IDs Ihrer Tokens durchsucht. Ein Geheimnis wird weder behalten noch gezeigt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Erneut &amp;suchen</translation>
    </message>
    <message>
        <source>%1 As of %2.</source>
        <translation>%1 Stand: %2.</translation>
    </message>
    <message>
        <source>Stopped before all files were read.</source>
        <translation>Angehalten, bevor alle Dateien gelesen waren.</translation>
    </message>
    <message>
        <source>Nothing found yet</source>
        <translation>Noch nichts gefunden</translation>
    </message>
    <message>
        <source>No token found</source>
        <translation>Kein Token gefunden</translation>
    </message>
    <message>
        <source>Add the folders of your projects.</source>
        <translation>Fügen Sie die Ordner Ihrer Projekte hinzu.</translation>
    </message>
    <message>
        <source>No file in these folders holds the ID of one of your tokens.</source>
        <translation>Keine Datei in diesen Ordnern enthält die ID eines Ihrer Tokens.</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Kein Treffer</translation>
    </message>
    <message>
        <source>No place contains “%1”.</source>
        <translation>Keine Fundstelle enthält „%1“.</translation>
    </message>
    <message>
        <source>Re&amp;place…</source>
        <translation>&amp;Ersetzen …</translation>
    </message>
    <message>
        <source>Leave out files that &amp;git ignores</source>
        <translation>Von &amp;Git ignorierte Dateien auslassen</translation>
    </message>
    <message numerus="yes">
        <source>%n places that git ignores are left out.</source>
        <translation>
            <numerusform>%n von Git ignorierte Stelle ist ausgelassen.</numerusform>
            <numerusform>%n von Git ignorierte Stellen sind ausgelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qernal::PlacesModel</name>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>ID only</source>
        <translation>Nur die ID</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Art der Datei</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>Enthält</translation>
    </message>
</context>
<context>
    <name>qernal::ProgressLine</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>qernal::ProxySection</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>The one that the desktop&apos;s settings name for the service, or the variables http_proxy, https_proxy and no_proxy.</source>
        <translation>Der, den die Einstellungen der Arbeitsumgebung für den Dienst nennen, oder die Variablen http_proxy, https_proxy und no_proxy.</translation>
    </message>
    <message>
        <source>The service is asked directly, whatever the desktop&apos;s settings and the environment say.</source>
        <translation>Der Dienst wird direkt gefragt, was auch immer die Einstellungen der Arbeitsumgebung und die Umgebungsvariablen sagen.</translation>
    </message>
</context>
<context>
    <name>qernal::RegenerateDialog</name>
    <message>
        <source>&amp;Regenerate secret</source>
        <translation>Geheimnis &amp;neu erzeugen</translation>
    </message>
    <message>
        <source>Regenerating…</source>
        <translation>Wird neu erzeugt …</translation>
    </message>
    <message>
        <source>Regenerate the secret of “%1”?</source>
        <translation>Geheimnis von „%1“ neu erzeugen?</translation>
    </message>
    <message>
        <source>The old secret stops working at once, and with it whatever uses it: scripts, CI jobs, Terraform, other computers. The new secret is shown to you once.</source>
        <translation>Das alte Geheimnis funktioniert sofort nicht mehr und mit ihm alles, was es verwendet: Skripte, CI-Jobs, Terraform, andere Rechner. Das neue Geheimnis wird Ihnen einmal angezeigt.</translation>
    </message>
    <message>
        <source>This account is signed in with this token. Its new secret replaces this account’s credential at once; you stay signed in.</source>
        <translation>Dieses Konto ist mit diesem Token angemeldet. Das neue Geheimnis ersetzt sofort die Zugangsdaten dieses Kontos; Sie bleiben angemeldet.</translation>
    </message>
    <message>
        <source>New &amp;expiry</source>
        <translation>Neuer Ab&amp;lauf</translation>
    </message>
    <message>
        <source>The CLI on this computer uses the old secret (~/.qernal/config.yaml): it stops working until the new one is written there, which is offered with the new secret.</source>
        <translation>Die CLI auf diesem Rechner verwendet das alte Geheimnis (~/.qernal/config.yaml): Sie funktioniert nicht mehr, bis das neue dort eingetragen ist; das wird mit dem neuen Geheimnis angeboten.</translation>
    </message>
    <message>
        <source>&amp;Store the secret in the keychain</source>
        <translation>Geheimnis im &amp;Schlüsselbund speichern</translation>
    </message>
    <message>
        <source>The request has left and cannot be called back. If you hide this, the new secret is shown all the same when the answer comes.</source>
        <translation>Die Anfrage ist gesendet und kann nicht zurückgeholt werden. Wenn Sie dieses Fenster ausblenden, wird das neue Geheimnis trotzdem angezeigt, sobald die Antwort kommt.</translation>
    </message>
    <message>
        <source>The keychain of this computer holds the old secret; the new one takes its place when it is stored.</source>
        <translation>Der Schlüsselbund dieses Rechners enthält das alte Geheimnis; das neue nimmt seinen Platz ein, sobald es gespeichert ist.</translation>
    </message>
    <message>
        <source>The service shows the secret once. In the keychain it can be copied again later.</source>
        <translation>Der Dienst zeigt das Geheimnis einmal an. Aus dem Schlüsselbund kann es später erneut kopiert werden.</translation>
    </message>
    <message>
        <source>Re&amp;place without downtime…</source>
        <translation>Ohne &amp;Unterbrechung ersetzen …</translation>
    </message>
    <message>
        <source>Replacing it breaks nothing: a second token is handed to each of them before the old one is revoked.</source>
        <translation>Ersetzen unterbricht nichts: Jede Stelle bekommt ein zweites Token, bevor das alte widerrufen wird.</translation>
    </message>
</context>
<context>
    <name>qernal::RemedyWords</name>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen …</translation>
    </message>
    <message>
        <source>Continue replacing…</source>
        <translation>Ersetzen fortsetzen …</translation>
    </message>
    <message>
        <source>Regenerate secret…</source>
        <translation>Geheimnis neu erzeugen …</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Widerrufen …</translation>
    </message>
    <message>
        <source>Show in list</source>
        <translation>In der Liste zeigen</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Erneut anmelden …</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Store in keychain</source>
        <translation>Im Schlüsselbund speichern</translation>
    </message>
    <message>
        <source>Forget secret</source>
        <translation>Geheimnis vergessen</translation>
    </message>
    <message>
        <source>Remove from keychain</source>
        <translation>Aus dem Schlüsselbund entfernen</translation>
    </message>
    <message>
        <source>Make private</source>
        <translation>Zugriff auf mich beschränken</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Notiz schreiben …</translation>
    </message>
</context>
<context>
    <name>qernal::RememberedListSection</name>
    <message>
        <source>Keep it for the next start</source>
        <translation>Für den nächsten Start behalten</translation>
    </message>
    <message>
        <source>Names, IDs and dates stay on this computer, so that the tokens are on screen at once, also offline; never a secret. Switching it off deletes them.</source>
        <translation>Namen, IDs und Daten bleiben auf diesem Rechner, damit die Tokens sofort zu sehen sind, auch offline; nie ein Geheimnis. Abschalten löscht sie.</translation>
    </message>
    <message>
        <source>Remem&amp;bered list</source>
        <translation>&amp;Gemerkte Liste</translation>
    </message>
</context>
<context>
    <name>qernal::ReminderSection</name>
    <message>
        <source>Remind me before a token expires</source>
        <translation>Erinnern, bevor ein Token abläuft</translation>
    </message>
    <message>
        <source>Remind me while the program is closed, too</source>
        <translation>Auch erinnern, während das Programm geschlossen ist</translation>
    </message>
    <message>
        <source>Re&amp;minders</source>
        <translation>Eri&amp;nnerungen</translation>
    </message>
    <message>
        <source>By a notification of the desktop, once each time. A token that is renewed is reminded of anew.</source>
        <translation>Mit einer Benachrichtigung der Arbeitsumgebung, jedes Mal einmal. An ein erneuertes Token wird neu erinnert.</translation>
    </message>
    <message>
        <source>&amp;Days before</source>
        <translation>&amp;Tage davor</translation>
    </message>
    <message>
        <source>&amp;When closed</source>
        <translation>&amp;Wenn geschlossen</translation>
    </message>
    <message>
        <source>Numbers with commas between them. Once a token has expired you are told in any case.</source>
        <translation>Zahlen, durch Kommas getrennt. Ist ein Token abgelaufen, wird es auf jeden Fall gemeldet.</translation>
    </message>
    <message>
        <source>Up to %1 numbers from 1 to 365, with commas between them. Until then the last ones count.</source>
        <translation>Bis zu %1 Zahlen von 1 bis 365, durch Kommas getrennt. Solange gelten die letzten.</translation>
    </message>
    <message>
        <source>systemd could not switch the timer: %1</source>
        <translation>systemd konnte den Timer nicht umschalten: %1</translation>
    </message>
    <message>
        <source>A timer of systemd looks once a day, at nine in the morning or when the computer is on again. Of the account that was used last.</source>
        <translation>Ein Timer von systemd sieht einmal am Tag nach, um neun Uhr morgens oder sobald der Rechner wieder an ist. Für das zuletzt verwendete Konto.</translation>
    </message>
    <message>
        <source>Not possible: this copy of the program did not install the timer %1.</source>
        <translation>Nicht möglich: Diese Kopie des Programms hat den Timer %1 nicht installiert.</translation>
    </message>
    <message>
        <source>Not possible: no systemd manages this session. qernal-token(1) says how cron does it.</source>
        <translation>Nicht möglich: Diese Sitzung verwaltet kein systemd. qernal-token(1) sagt, wie cron es tut.</translation>
    </message>
    <message>
        <source>Not possible: inside this sandbox the program can start nothing by itself.</source>
        <translation>Nicht möglich: In dieser Sandbox kann das Programm nichts von selbst starten.</translation>
    </message>
</context>
<context>
    <name>qernal::ReminderWait</name>
    <message>
        <source>Qernal Token Manager could not be started (%1).</source>
        <translation>Qernal Token Manager ließ sich nicht starten (%1).</translation>
    </message>
</context>
<context>
    <name>qernal::RemovalWords</name>
    <message>
        <source>invisible characters</source>
        <translation>unsichtbare Zeichen</translation>
    </message>
    <message>
        <source>quotation marks</source>
        <translation>Anführungszeichen</translation>
    </message>
    <message>
        <source>the words in front of it</source>
        <translation>die Wörter davor</translation>
    </message>
    <message>
        <source>line breaks</source>
        <translation>Zeilenumbrüche</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Weggelassen: %1.</translation>
    </message>
</context>
<context>
    <name>qernal::ReplaceCheckPage</name>
    <message>
        <source>What was checked</source>
        <translation>Was geprüft wurde</translation>
    </message>
    <message>
        <source>What cannot be known from here: other computers, CI systems and people may use the old secret. It keeps working until you revoke it.</source>
        <translation>Was von hier aus nicht zu sehen ist: Andere Rechner, CI-Systeme und Menschen können das alte Geheimnis verwenden. Es gilt, bis Sie es widerrufen.</translation>
    </message>
    <message>
        <source>Trying the new secret of “%1”…</source>
        <translation>Das neue Geheimnis von „%1“ wird ausprobiert …</translation>
    </message>
    <message>
        <source>The new secret of “%1” was read from the keychain, and the service accepts it.</source>
        <translation>Das neue Geheimnis von „%1“ wurde aus dem Schlüsselbund gelesen, und der Dienst nimmt es an.</translation>
    </message>
    <message>
        <source>Places of “%1” that nobody has filled yet: %2</source>
        <translation>Stellen von „%1“, die noch niemand aktualisiert hat: %2</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Erneut prüfen</translation>
    </message>
    <message>
        <source>No file in your folders holds the secret of the old “%1”.</source>
        <translation>Keine Datei in Ihren Ordnern enthält das Geheimnis des alten „%1“.</translation>
    </message>
    <message>
        <source>The secret of the old “%1” still stands in %2</source>
        <translation>Das Geheimnis des alten „%1“ steht noch in %2</translation>
    </message>
    <message>
        <source>The ID of the old “%1” alone, which opens nothing, stands in %2</source>
        <translation>Nur die ID des alten „%1“, die nichts öffnet, steht in %2</translation>
    </message>
    <message>
        <source>Looking for the old “%1” in your folders…</source>
        <translation>Das alte „%1“ wird in Ihren Ordnern gesucht …</translation>
    </message>
</context>
<context>
    <name>qernal::ReplaceCreatePage</name>
    <message>
        <source>A second token of the same name is created, and its secret is stored in the keychain. The old one keeps working until you revoke it in the last step.</source>
        <translation>Ein zweites Token desselben Namens wird erstellt und sein Geheimnis im Schlüsselbund gespeichert. Das alte gilt weiter, bis Sie es im letzten Schritt widerrufen.</translation>
    </message>
    <message>
        <source>For each of these tokens a second one of the same name is created, and its secret is stored in the keychain. The old ones keep working until you revoke them in the last step.</source>
        <translation>Für jedes dieser Tokens wird ein zweites desselben Namens erstellt und dessen Geheimnis im Schlüsselbund gespeichert. Die alten gelten weiter, bis Sie sie im letzten Schritt widerrufen.</translation>
    </message>
    <message>
        <source>Tokens to be replaced</source>
        <translation>Tokens, die ersetzt werden</translation>
    </message>
    <message>
        <source>&amp;Expiry of the new token</source>
        <translation>&amp;Ablauf des neuen Tokens</translation>
    </message>
    <message>
        <source>&amp;Regenerate its secret</source>
        <translation>Geheimnis neu e&amp;rzeugen</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Create second token</source>
        <translation>Zweites Token &amp;erstellen</translation>
    </message>
    <message>
        <source>&amp;Create second tokens</source>
        <translation>Zweite Tokens &amp;erstellen</translation>
    </message>
    <message>
        <source>The service accepts no new token named “%1”: the second one is called “%2”.</source>
        <translation>Der Dienst nimmt kein neues Token namens „%1“ an: Das zweite heißt „%2“.</translation>
    </message>
</context>
<context>
    <name>qernal::ReplaceDialog</name>
    <message>
        <source>Replace “%1”</source>
        <translation>„%1“ ersetzen</translation>
    </message>
    <message>
        <source>Replace %1 tokens</source>
        <translation>%1 Tokens ersetzen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Co&amp;ntinue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The old token keeps working. A second token that was created stays in the list, and places that were filled keep using it: revoke it if nothing does.</source>
        <translation>Das alte Token gilt weiter. Ein zweites Token, das erstellt wurde, bleibt in der Liste, und aktualisierte Stellen verwenden es weiter: Widerrufen Sie es, wenn es nirgends verwendet wird.</translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>&amp;Fortfahren</translation>
    </message>
    <message>
        <source>C&amp;ancel replacement…</source>
        <translation>Ersetzen abb&amp;rechen …</translation>
    </message>
    <message>
        <source>Cancel the replacement?</source>
        <translation>Das Ersetzen abbrechen?</translation>
    </message>
    <message>
        <source>C&amp;ancel replacement</source>
        <translation>Ersetzen abb&amp;rechen</translation>
    </message>
</context>
<context>
    <name>qernal::ReplacePlacesPage</name>
    <message>
        <source>Co&amp;py new secret</source>
        <translation>Neues Geheimnis &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;I have done this</source>
        <translation>Das habe &amp;ich erledigt</translation>
    </message>
    <message>
        <source>Leave &amp;out</source>
        <translation>Ausl&amp;assen</translation>
    </message>
    <message>
        <source>Places that use the old token</source>
        <translation>Stellen, die das alte Token verwenden</translation>
    </message>
    <message>
        <source>What is ticked gets the new secret from this program. For anything else, copy the new secret, put it there yourself and say so.</source>
        <translation>Was angehakt ist, bekommt das neue Geheimnis von diesem Programm. Für alles andere kopieren Sie das neue Geheimnis, setzen es selbst ein und vermerken es hier.</translation>
    </message>
    <message>
        <source>Looking… %1 files so far</source>
        <translation>Suche läuft … bisher %1 Dateien</translation>
    </message>
    <message>
        <source>%1 of %2 places have the new token.</source>
        <translation>%1 von %2 Stellen haben das neue Token.</translation>
    </message>
    <message>
        <source>Nothing found yet</source>
        <translation>Noch nichts gefunden</translation>
    </message>
    <message>
        <source>No place is known</source>
        <translation>Keine Stelle bekannt</translation>
    </message>
    <message>
        <source>No file in your folders holds the old secret. Copy the new one to where it is used; Tools, “Where is it used?” has the folders.</source>
        <translation>Keine Datei in Ihren Ordnern enthält das alte Geheimnis. Kopieren Sie das neue dorthin, wo es gebraucht wird; die Ordner stehen unter „Extras“, „Wo wird es verwendet?“.</translation>
    </message>
    <message>
        <source>This program was started with the old token in QERNAL_TOKEN. Change it where your session sets it.</source>
        <translation>Dieses Programm wurde mit dem alten Token in QERNAL_TOKEN gestartet. Ändern Sie es dort, wo Ihre Sitzung es setzt.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Fill %n places</source>
        <translation>
            <numerusform>%n Stelle aktua&amp;lisieren</numerusform>
            <numerusform>%n Stellen aktua&amp;lisieren</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Open fol&amp;der</source>
        <translation>Or&amp;dner öffnen</translation>
    </message>
    <message>
        <source>Loo&amp;k again</source>
        <translation>Erneut s&amp;uchen</translation>
    </message>
    <message>
        <source>&amp;Take in again</source>
        <translation>Wieder auf&amp;nehmen</translation>
    </message>
    <message>
        <source>&amp;Stop the tool</source>
        <translation>&amp;Werkzeug beenden</translation>
    </message>
    <message>
        <source>The tools that are being given the secret are ended; the secret may have arrived all the same.</source>
        <translation>Die Werkzeuge, die das Geheimnis gerade bekommen, werden beendet; es kann trotzdem angekommen sein.</translation>
    </message>
</context>
<context>
    <name>qernal::ReplaceRevokePage</name>
    <message>
        <source>The old token is revoked. “%1” is replaced.</source>
        <translation>Das alte Token ist widerrufen. „%1“ ist ersetzt.</translation>
    </message>
    <message>
        <source>The old tokens are revoked: %1 are replaced.</source>
        <translation>Die alten Tokens sind widerrufen: %1 sind ersetzt.</translation>
    </message>
    <message>
        <source>Now the old token can go. Whatever still uses it stops working at once, and this cannot be undone. You can also do this later: the list keeps showing “Being replaced”.</source>
        <translation>Nun kann das alte Token weg. Was es noch verwendet, fällt sofort aus, und das lässt sich nicht rückgängig machen. Sie können es auch später tun: Die Liste zeigt so lange „Wird ersetzt“.</translation>
    </message>
    <message>
        <source>Now the old tokens can go. Whatever still uses them stops working at once, and this cannot be undone. You can also do this later: the list keeps showing “Being replaced”.</source>
        <translation>Nun können die alten Tokens weg. Was sie noch verwendet, fällt sofort aus, und das lässt sich nicht rückgängig machen. Sie können es auch später tun: Die Liste zeigt so lange „Wird ersetzt“.</translation>
    </message>
    <message>
        <source>Old “%1”: ID %2</source>
        <translation>Altes „%1“: ID %2</translation>
    </message>
    <message>
        <source>&amp;Revoke the old token</source>
        <translation>Das al&amp;te Token widerrufen</translation>
    </message>
    <message>
        <source>&amp;Revoke the old tokens</source>
        <translation>Die al&amp;ten Tokens widerrufen</translation>
    </message>
</context>
<context>
    <name>qernal::ReplacementCommands</name>
    <message>
        <source>“%1”: %2. The old token works until you revoke it.</source>
        <translation>„%1“: %2. Das alte Token gilt, bis Sie es widerrufen.</translation>
    </message>
    <message>
        <source>%1 tokens are being replaced. The old ones work until you revoke them.</source>
        <translation>%1 Tokens werden ersetzt. Die alten gelten, bis Sie sie widerrufen.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortfahren</translation>
    </message>
    <message>
        <source>“%1” is replaced: the old token is revoked.</source>
        <translation>„%1“ ist ersetzt: Das alte Token ist widerrufen.</translation>
    </message>
    <message>
        <source>The new secret of “%1” is on the clipboard.</source>
        <translation>Das neue Geheimnis von „%1“ ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The new secret could not be copied. %1</source>
        <translation>Das neue Geheimnis konnte nicht kopiert werden. %1</translation>
    </message>
    <message>
        <source>Takes the place of an older token of this name. %1</source>
        <translation>Tritt an die Stelle eines älteren Tokens dieses Namens. %1</translation>
    </message>
</context>
<context>
    <name>qernal::ReplacementPlacesModel</name>
    <message>
        <source>Filling…</source>
        <translation>Wird aktualisiert …</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Neues Token</translation>
    </message>
    <message>
        <source>Done by you</source>
        <translation>Von Ihnen erledigt</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Not filled</source>
        <translation>Nicht aktualisiert</translation>
    </message>
    <message>
        <source>Old token</source>
        <translation>Altes Token</translation>
    </message>
    <message>
        <source>This account’s sign-in</source>
        <translation>Anmeldung dieses Kontos</translation>
    </message>
    <message>
        <source>Environment variable</source>
        <translation>Umgebungsvariable</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Dieses Programm</translation>
    </message>
    <message>
        <source>Another tool</source>
        <translation>Anderes Werkzeug</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Enthält</translation>
    </message>
</context>
<context>
    <name>qernal::ReplacementSection</name>
    <message>
        <source>G&amp;o on with the replacement…</source>
        <translation>Ersetzen &amp;fortsetzen …</translation>
    </message>
</context>
<context>
    <name>qernal::ReplacementSteps</name>
    <message>
        <source>1. Create</source>
        <translation>1. Erstellen</translation>
    </message>
    <message>
        <source>2. Hand over</source>
        <translation>2. Übergeben</translation>
    </message>
    <message>
        <source>3. Check</source>
        <translation>3. Prüfen</translation>
    </message>
    <message>
        <source>4. Revoke the old one</source>
        <translation>4. Altes widerrufen</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>qernal::ReplacementWords</name>
    <message>
        <source>The second “%1” is being created…</source>
        <translation>Das zweite „%1“ wird erstellt …</translation>
    </message>
    <message>
        <source>The answer to creating the second “%1” was lost, and the list could not be read to see whether it exists. Refresh the list; nothing is created twice.</source>
        <translation>Die Antwort auf das Erstellen des zweiten „%1“ ging verloren, und die Liste konnte nicht gelesen werden, um zu sehen, ob es existiert. Aktualisieren Sie die Liste; nichts wird doppelt erstellt.</translation>
    </message>
    <message>
        <source>The answer to creating the second “%1” was lost. Several tokens of that name are new, and one of them may be yours; its secret never reached this computer. Create another one, and revoke those that nobody needs.</source>
        <translation>Die Antwort auf das Erstellen des zweiten „%1“ ging verloren. Mehrere Tokens dieses Namens sind neu, und eines davon kann Ihres sein; sein Geheimnis hat diesen Rechner nie erreicht. Erstellen Sie ein weiteres, und widerrufen Sie jene, die niemand braucht.</translation>
    </message>
    <message>
        <source>Saving the secret of the second “%1” in the keychain…</source>
        <translation>Das Geheimnis des zweiten „%1“ wird im Schlüsselbund gespeichert …</translation>
    </message>
    <message>
        <source>The keychain has not stored the secret of the second “%1”. Store it in the window that shows it; then it goes on here.</source>
        <translation>Der Schlüsselbund hat das Geheimnis des zweiten „%1“ nicht gespeichert. Speichern Sie es in dem Fenster, das es zeigt; dann geht es hier weiter.</translation>
    </message>
    <message>
        <source>The second “%1” exists, but its secret never reached this computer. Regenerate it: nothing uses it yet.</source>
        <translation>Das zweite „%1“ existiert, aber sein Geheimnis hat diesen Rechner nie erreicht. Erzeugen Sie es neu: Noch verwendet es niemand.</translation>
    </message>
    <message>
        <source>The second “%1” exists, and the keychain holds its secret.</source>
        <translation>Das zweite „%1“ existiert, und der Schlüsselbund enthält sein Geheimnis.</translation>
    </message>
    <message>
        <source>The old “%1” is being revoked…</source>
        <translation>Das alte „%1“ wird widerrufen …</translation>
    </message>
    <message>
        <source>The second “%1” was not created. %2</source>
        <translation>Das zweite „%1“ wurde nicht erstellt. %2</translation>
    </message>
    <message>
        <source>Being replaced</source>
        <translation>Wird ersetzt</translation>
    </message>
    <message>
        <source>Being replaced, %1 of %2 places filled</source>
        <translation>Wird ersetzt, %1 von %2 Stellen aktualisiert</translation>
    </message>
    <message>
        <source>Being replaced %1/%2</source>
        <translation>Wird ersetzt %1/%2</translation>
    </message>
    <message>
        <source>The secret of the second “%1” is not on this computer any more, and the places that were filled use it. Add it in the details of the token (“Add its secret…”); then it goes on here.</source>
        <translation>Das Geheimnis des zweiten „%1“ ist nicht mehr auf diesem Rechner, und die aktualisierten Stellen verwenden es. Fügen Sie es in den Details des Tokens hinzu („Geheimnis hinzufügen …“); dann geht es hier weiter.</translation>
    </message>
    <message>
        <source>This account is still signed in with the old “%1”. Go back and fill its sign-in first.</source>
        <translation>Dieses Konto ist noch mit dem alten „%1“ angemeldet. Gehen Sie zurück und aktualisieren Sie zuerst die Anmeldung.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New %1/%2</source>
        <translation>Neu %1/%2</translation>
    </message>
    <message>
        <source>It has the new secret. %1</source>
        <translation>Die Stelle hat das neue Geheimnis. %1</translation>
    </message>
</context>
<context>
    <name>qernal::RequestDialog</name>
    <message>
        <source>&amp;Hide</source>
        <translation>Aus&amp;blenden</translation>
    </message>
</context>
<context>
    <name>qernal::RevealDialog</name>
    <message>
        <source>New secret</source>
        <translation>Neues Geheimnis</translation>
    </message>
    <message>
        <source>The clipboard was used by something else meanwhile: copy it again.</source>
        <translation>Die Zwischenablage wurde inzwischen anders verwendet: Kopieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The text to paste is on the clipboard.</source>
        <translation>Der Text zum Einfügen ist in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>qernal::RevealForm</name>
    <message>
        <source>The answer was damaged: check that it works.</source>
        <translation>Die Antwort war beschädigt: Prüfen Sie, ob das Geheimnis funktioniert.</translation>
    </message>
    <message>
        <source>&amp;Store in keychain</source>
        <translation>Im &amp;Schlüsselbund speichern</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Use it with…</source>
        <translation>Ver&amp;wenden mit …</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>Store or copy the secret first</source>
        <translation>Speichern oder kopieren Sie zuerst das Geheimnis</translation>
    </message>
    <message>
        <source>&amp;Copied, clears in %1 s</source>
        <translation>&amp;Kopiert, wird in %1 s gelöscht</translation>
    </message>
    <message>
        <source>&amp;Copied</source>
        <translation>&amp;Kopiert</translation>
    </message>
</context>
<context>
    <name>qernal::RevokeDialog</name>
    <message>
        <source>&amp;Revoke %1</source>
        <translation>%1 &amp;widerrufen</translation>
    </message>
    <message>
        <source>&amp;Revoke %1 tokens</source>
        <translation>%1 Tokens &amp;widerrufen</translation>
    </message>
    <message>
        <source>%1 is not revoked</source>
        <translation>%1 wird nicht widerrufen</translation>
    </message>
    <message>
        <source>Revoke %1?</source>
        <translation>%1 widerrufen?</translation>
    </message>
    <message>
        <source>Revoke %1 tokens?</source>
        <translation>%1 Tokens widerrufen?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Also remove its secret from the &amp;keychain</source>
        <translation>Auch sein Geheimnis aus dem &amp;Schlüsselbund entfernen</translation>
    </message>
    <message>
        <source>Also remove their secrets from the &amp;keychain</source>
        <translation>Auch ihre Geheimnisse aus dem &amp;Schlüsselbund entfernen</translation>
    </message>
    <message>
        <source>Whatever uses this token stops working at once. This cannot be undone.</source>
        <translation>Alles, was dieses Token verwendet, funktioniert sofort nicht mehr. Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Whatever uses these tokens stops working at once. This cannot be undone.</source>
        <translation>Alles, was diese Tokens verwendet, funktioniert sofort nicht mehr. Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>ID %1</source>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>
Created %1</source>
        <translation>
Erstellt: %1</translation>
    </message>
    <message>
        <source>Tokens to revoke</source>
        <translation>Zu widerrufende Tokens</translation>
    </message>
    <message>
        <source>%1: you would sign yourself out, for this account is signed in with it. To revoke it, sign in with another token first.</source>
        <translation>%1: Sie würden sich selbst abmelden, denn dieses Konto ist damit angemeldet. Um es zu widerrufen, melden Sie sich zuerst mit einem anderen Token an.</translation>
    </message>
    <message>
        <source>Left out is %1</source>
        <translation>Ausgelassen wird %1</translation>
    </message>
    <message>
        <source>All of them have expired.</source>
        <translation>Alle davon sind abgelaufen.</translation>
    </message>
    <message>
        <source>None of them has expired: all may be in use.</source>
        <translation>Keines davon ist abgelaufen: Alle können in Gebrauch sein.</translation>
    </message>
    <message>
        <source>1 of them has not expired and may be in use.</source>
        <translation>1 davon ist nicht abgelaufen und kann in Gebrauch sein.</translation>
    </message>
    <message>
        <source>%1 of them have not expired and may be in use.</source>
        <translation>%1 davon sind nicht abgelaufen und können in Gebrauch sein.</translation>
    </message>
    <message>
        <source>&amp;Sign in with another token…</source>
        <translation>Mit einem anderen Token &amp;anmelden …</translation>
    </message>
    <message>
        <source>Type %1 &amp;to revoke them</source>
        <translation>Tippen Sie %1, &amp;um sie zu widerrufen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>qernal::RevokeResultDialog</name>
    <message>
        <source>&amp;Retry</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>Not everything was revoked</source>
        <translation>Nicht alles wurde widerrufen</translation>
    </message>
    <message>
        <source>%1 of %2 tokens are not revoked</source>
        <translation>%1 von %2 Tokens nicht widerrufen</translation>
    </message>
    <message>
        <source>These may still work:</source>
        <translation>Diese funktionieren womöglich noch:</translation>
    </message>
    <message>
        <source>Tokens that are not revoked, and why</source>
        <translation>Nicht widerrufene Tokens mit Grund</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>qernal::Revoker</name>
    <message>
        <source>Revoking “%1”</source>
        <translation>„%1“ wird widerrufen</translation>
    </message>
    <message>
        <source>Revoking tokens</source>
        <translation>Tokens werden widerrufen</translation>
    </message>
    <message>
        <source>Revoked, but the keychain still holds the useless secret of: %1</source>
        <translation>Widerrufen, aber der Schlüsselbund enthält noch das nutzlose Geheimnis von: %1</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 tokens are revoked.</source>
        <translation>Angehalten: %1 von %2 Tokens widerrufen.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>“%1” is revoked.</source>
        <translation>„%1“ wurde widerrufen.</translation>
    </message>
    <message>
        <source>%1 tokens are revoked.</source>
        <translation>%1 Tokens wurden widerrufen.</translation>
    </message>
    <message>
        <source>It is not known whether “%1” is revoked. %2</source>
        <translation>Es ist nicht bekannt, ob „%1“ widerrufen ist. %2</translation>
    </message>
    <message>
        <source>“%1” is not revoked and still works. %2</source>
        <translation>„%1“ ist nicht widerrufen und funktioniert noch. %2</translation>
    </message>
    <message>
        <source>%1 of %2 tokens are not revoked and may still work: %3</source>
        <translation>%1 von %2 Tokens sind nicht widerrufen und funktionieren vielleicht noch: %3</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1, about %2 s left</source>
        <translation>%1, noch etwa %2 s</translation>
    </message>
    <message>
        <source>%1, about %2 min left</source>
        <translation>%1, noch etwa %2 min</translation>
    </message>
    <message>
        <source>%1 and 1 more</source>
        <translation>%1 und 1 weiteres</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
</context>
<context>
    <name>qernal::SearchWords</name>
    <message>
        <source>unused</source>
        <translation>unbenutzt ungenutzt unbenutzte ungenutzte</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
</context>
<context>
    <name>qernal::SecretAdder</name>
    <message>
        <source>The service refuses this secret: it was replaced by a newer one, or the token has ended. Nothing was stored.</source>
        <translation>Der Dienst lehnt dieses Geheimnis ab: Es wurde durch ein neueres ersetzt, oder das Token ist abgelaufen. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The secret of “%1” works and is stored in the keychain.</source>
        <translation>Das Geheimnis von „%1“ funktioniert und ist im Schlüsselbund gespeichert.</translation>
    </message>
    <message>
        <source>The secret of “%1” works but is not stored. %2</source>
        <translation>Das Geheimnis von „%1“ funktioniert, ist aber nicht gespeichert. %2</translation>
    </message>
    <message>
        <source>The secret of “%1” is in %2. In the keychain it can be copied and checked here, too.</source>
        <translation>Das Geheimnis von „%1“ steht in %2. Im Schlüsselbund lässt es sich auch hier kopieren und prüfen.</translation>
    </message>
    <message>
        <source>&amp;Store in keychain</source>
        <translation>Im &amp;Schlüsselbund speichern</translation>
    </message>
</context>
<context>
    <name>qernal::SecretCommands</name>
    <message>
        <source>The secret of “%1” is not stored on this computer. The service shows a secret once; regenerate it to get a new one.</source>
        <translation>Das Geheimnis von „%1“ ist auf diesem Rechner nicht gespeichert. Der Dienst zeigt ein Geheimnis nur einmal an; erzeugen Sie es neu, um ein neues zu erhalten.</translation>
    </message>
    <message>
        <source>The secret of “%1” is on the clipboard.</source>
        <translation>Das Geheimnis von „%1“ ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Checking the secret of “%1”…</source>
        <translation>Geheimnis von „%1“ wird geprüft …</translation>
    </message>
    <message>
        <source>The secret of “%1” could not be read. %2</source>
        <translation>Das Geheimnis von „%1“ konnte nicht gelesen werden. %2</translation>
    </message>
    <message>
        <source>The stored secret of “%1” works.</source>
        <translation>Das gespeicherte Geheimnis von „%1“ funktioniert.</translation>
    </message>
    <message>
        <source>The stored secret of “%1” no longer works: it was replaced, or the token has ended. Regenerate it to get a new one.</source>
        <translation>Das gespeicherte Geheimnis von „%1“ funktioniert nicht mehr: Es wurde ersetzt, oder das Token gilt nicht mehr. Erzeugen Sie es neu, um ein neues zu erhalten.</translation>
    </message>
    <message>
        <source>It could not be checked whether the secret of “%1” works. %2</source>
        <translation>Es konnte nicht geprüft werden, ob das Geheimnis von „%1“ funktioniert. %2</translation>
    </message>
    <message>
        <source>Remove from keychain</source>
        <translation>Aus Schlüsselbund entfernen</translation>
    </message>
    <message>
        <source>Remove the secret of “%1” from the keychain?</source>
        <translation>Geheimnis von „%1“ aus dem Schlüsselbund entfernen?</translation>
    </message>
    <message>
        <source>&amp;Remove from keychain</source>
        <translation>Aus &amp;Schlüsselbund entfernen</translation>
    </message>
    <message>
        <source>The secret of “%1” is no longer in the keychain.</source>
        <translation>Das Geheimnis von „%1“ ist nicht mehr im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The secret of “%1” could not be removed from the keychain. %2</source>
        <translation>Das Geheimnis von „%1“ konnte nicht aus dem Schlüsselbund entfernt werden. %2</translation>
    </message>
    <message>
        <source>The secret of “%1” is not stored. %2</source>
        <translation>Das Geheimnis von „%1“ ist nicht gespeichert. %2</translation>
    </message>
    <message>
        <source>The secret of “%1” is not on the clipboard, which was used by something else meanwhile. Copy it again.</source>
        <translation>Das Geheimnis von „%1“ ist nicht in der Zwischenablage, die inzwischen anders verwendet wurde. Kopieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The secret of “%1” is stored in the keychain.</source>
        <translation>Das Geheimnis von „%1“ ist im Schlüsselbund gespeichert.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>qernal::SecretField</name>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Verbergen</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>Hide the secret</source>
        <translation>Geheimnis verbergen</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>Geheimnis anzeigen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>The secret is shown</source>
        <translation>Das Geheimnis wird angezeigt</translation>
    </message>
    <message>
        <source>The secret is hidden</source>
        <translation>Das Geheimnis ist verborgen</translation>
    </message>
</context>
<context>
    <name>qernal::SecretFindingWords</name>
    <message>
        <source>The request for a secret of “%1” was never answered: look in the list.</source>
        <translation>Die Anfrage nach einem Geheimnis für „%1“ wurde nie beantwortet: Sehen Sie in der Liste nach.</translation>
    </message>
    <message>
        <source>The secret of “%1” is not saved: it ends with the program.</source>
        <translation>Das Geheimnis von „%1“ ist nicht gespeichert: Mit dem Ende des Programms ist es verloren.</translation>
    </message>
    <message>
        <source>The secret of “%1” is in the keychain until you decide whether it stays.</source>
        <translation>Das Geheimnis von „%1“ ist im Schlüsselbund, bis Sie entscheiden, ob es dort bleibt.</translation>
    </message>
    <message>
        <source>It is not known whether the secret of “%1” that is here still works.</source>
        <translation>Es ist unbekannt, ob das Geheimnis von „%1“, das hier ist, noch gilt.</translation>
    </message>
    <message>
        <source>The secret of “%1” never reached this computer: nobody has it.</source>
        <translation>Das Geheimnis von „%1“ hat diesen Rechner nie erreicht: Niemand hat es.</translation>
    </message>
    <message>
        <source>The secret of “%1” is not on this computer.</source>
        <translation>Das Geheimnis von „%1“ ist nicht auf diesem Rechner.</translation>
    </message>
    <message numerus="yes">
        <source>The secrets of %n tokens are not on this computer.</source>
        <translation>
            <numerusform>Das Geheimnis von %n Token ist nicht auf diesem Rechner.</numerusform>
            <numerusform>Die Geheimnisse von %n Tokens sind nicht auf diesem Rechner.</numerusform>
        </translation>
    </message>
    <message>
        <source>The token “%1” is gone from the service, and its secret is still kept here.</source>
        <translation>Das Token „%1“ gibt es beim Dienst nicht mehr, und sein Geheimnis wird hier noch aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>qernal::SecretNotices</name>
    <message>
        <source>The secret of “%1” was copied and is not saved: it is forgotten when the program ends.</source>
        <translation>Das Geheimnis von „%1“ wurde kopiert und ist nicht gespeichert: Es geht verloren, wenn das Programm beendet wird.</translation>
    </message>
    <message>
        <source>Store in keychain</source>
        <translation>Im Schlüsselbund speichern</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget the secret</source>
        <translation>Geheimnis vergessen</translation>
    </message>
    <message>
        <source>Forget the secret of “%1”?</source>
        <translation>Geheimnis von „%1“ vergessen?</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>The secret of “%1” is not stored. %2</source>
        <translation>Das Geheimnis von „%1“ ist nicht gespeichert. %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The keychain has not removed the secret of “%1”; the next start tries again. %2</source>
        <translation>Der Schlüsselbund hat das Geheimnis von „%1“ nicht entfernt; der nächste Start versucht es erneut. %2</translation>
    </message>
    <message>
        <source>The secret of “%1” stays in the keychain until you decide.</source>
        <translation>Das Geheimnis von „%1“ bleibt vorläufig im Schlüsselbund, bis Sie entscheiden.</translation>
    </message>
    <message>
        <source>The secret of “%1” is stored in the keychain.</source>
        <translation>Das Geheimnis von „%1“ ist im Schlüsselbund gespeichert.</translation>
    </message>
    <message>
        <source>The secret of “%1” is forgotten. Regenerate it when you need one.</source>
        <translation>Das Geheimnis von „%1“ ist vergessen. Erzeugen Sie es neu, wenn Sie es brauchen.</translation>
    </message>
</context>
<context>
    <name>qernal::SecretSection</name>
    <message>
        <source>&amp;Copy secret</source>
        <translation>&amp;Geheimnis kopieren</translation>
    </message>
    <message>
        <source>Check that it &amp;works</source>
        <translation>Geheimnis &amp;prüfen</translation>
    </message>
    <message>
        <source>Remove from &amp;keychain</source>
        <translation>Aus &amp;Schlüsselbund entfernen</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Store &amp;in keychain</source>
        <translation>&amp;Im Schlüsselbund speichern</translation>
    </message>
    <message>
        <source>Re&amp;generate…</source>
        <translation>&amp;Neu erzeugen …</translation>
    </message>
    <message>
        <source>&amp;Add its secret…</source>
        <translation>Geheimnis hinzu&amp;fügen …</translation>
    </message>
    <message>
        <source>&amp;Use it with…</source>
        <translation>Ver&amp;wenden mit …</translation>
    </message>
    <message>
        <source>Last used here %1</source>
        <translation>Hier zuletzt verwendet: %1</translation>
    </message>
    <message>
        <source>Never used here</source>
        <translation>Hier nie verwendet</translation>
    </message>
</context>
<context>
    <name>qernal::SelectedTokenReader</name>
    <message>
        <source>“%1” could not be read. %2</source>
        <translation>„%1“ konnte nicht gelesen werden. %2</translation>
    </message>
    <message>
        <source>“%1” is gone: it was revoked elsewhere. The list is being refreshed.</source>
        <translation>„%1“ gibt es nicht mehr: Das Token wurde anderswo widerrufen. Die Liste wird aktualisiert.</translation>
    </message>
</context>
<context>
    <name>qernal::SelectionSummary</name>
    <message>
        <source>Expires first</source>
        <translation>Läuft zuerst ab</translation>
    </message>
    <message>
        <source>&amp;Copy names and IDs</source>
        <translation>Namen und IDs &amp;kopieren</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) selected</source>
        <translation>
            <numerusform>%Ln Token ausgewählt</numerusform>
            <numerusform>%Ln Tokens ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored here</source>
        <translation>
            <numerusform>%Ln hier gespeichert</numerusform>
            <numerusform>%Ln hier gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;voke %Ln token(s)…</source>
        <translation>
            <numerusform>%Ln Token &amp;widerrufen …</numerusform>
            <numerusform>%Ln Tokens &amp;widerrufen …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qernal::SelfTest</name>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Übersetzungen</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Loopback port</source>
        <translation>Loopback-Port</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>written, read back, removed</source>
        <translation>geschrieben, zurückgelesen, entfernt</translation>
    </message>
    <message>
        <source>by colour and size</source>
        <translation>nach Farbe und Größe</translation>
    </message>
</context>
<context>
    <name>qernal::SessionReminders</name>
    <message>
        <source>What you were reminded of is known until you quit, and then said again: %1</source>
        <translation>Woran erinnert wurde, ist bis zum Beenden bekannt und wird danach noch einmal gesagt: %1</translation>
    </message>
</context>
<context>
    <name>qernal::SessionStatus</name>
    <message>
        <source>refreshed just now</source>
        <translation>gerade eben aktualisiert</translation>
    </message>
    <message numerus="yes">
        <source>refreshed %n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute aktualisiert</numerusform>
            <numerusform>vor %n Minuten aktualisiert</numerusform>
        </translation>
    </message>
    <message>
        <source>refreshed at %1</source>
        <translation>aktualisiert: %1</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>wird geladen …</translation>
    </message>
    <message>
        <source>Showing the list as of %1.</source>
        <translation>Stand der angezeigten Liste: %1.</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>&amp;Sign in again</source>
        <translation>&amp;Erneut anmelden</translation>
    </message>
    <message>
        <source>Unencrypted, this computer only</source>
        <translation>Unverschlüsselt, nur auf diesem Rechner</translation>
    </message>
    <message>
        <source>%1, loading…</source>
        <translation>%1, wird geladen …</translation>
    </message>
</context>
<context>
    <name>qernal::SessionTray</name>
    <message>
        <source>Still running in the tray</source>
        <translation>Läuft weiter im Infobereich</translation>
    </message>
    <message>
        <source>The icon opens the window again, and its menu has Quit. The settings have a switch for it.</source>
        <translation>Das Symbol öffnet das Fenster wieder; in seinem Menü steht „Beenden“. Die Einstellungen haben einen Schalter dafür.</translation>
    </message>
    <message>
        <source>The desktop no longer shows the icon in the tray, so the window is open again.</source>
        <translation>Die Arbeitsumgebung zeigt das Symbol im Infobereich nicht mehr, darum ist das Fenster wieder da.</translation>
    </message>
</context>
<context>
    <name>qernal::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Reset all</source>
        <translation>Alles &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Rechner</translation>
    </message>
</context>
<context>
    <name>qernal::SignInDialog</name>
    <message>
        <source>An address such as https://example.com</source>
        <translation>Eine Adresse wie https://example.com</translation>
    </message>
    <message>
        <source>No user name or password in the address</source>
        <translation>Kein Benutzername oder Passwort in der Adresse</translation>
    </message>
    <message>
        <source>It must begin with https://</source>
        <translation>Sie muss mit https:// beginnen</translation>
    </message>
    <message>
        <source>http is allowed for this computer only</source>
        <translation>http ist nur für diesen Rechner erlaubt</translation>
    </message>
    <message>
        <source>API &amp;token</source>
        <translation>API-&amp;Token</translation>
    </message>
    <message>
        <source>A&amp;ccess token</source>
        <translation>Zu&amp;griffstoken</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Anmelden mit</translation>
    </message>
    <message>
        <source>What this program calls the account; nobody else sees it</source>
        <translation>So heißt das Konto hier; sonst sieht es niemand</translation>
    </message>
    <message>
        <source>Account &amp;name</source>
        <translation>Konto&amp;name</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>&amp;Erweitert</translation>
    </message>
    <message>
        <source>Without /v1; http is allowed for this computer only</source>
        <translation>Ohne /v1; http nur für diesen Rechner</translation>
    </message>
    <message>
        <source>Where an API token is traded for an access token</source>
        <translation>Wo ein API-Token gegen ein Zugriffstoken getauscht wird</translation>
    </message>
    <message>
        <source>API &amp;URL</source>
        <translation>API-&amp;URL</translation>
    </message>
    <message>
        <source>Authori&amp;zation URL</source>
        <translation>Auto&amp;risierungs-URL</translation>
    </message>
    <message>
        <source>API to&amp;ken</source>
        <translation>API-To&amp;ken</translation>
    </message>
    <message>
        <source>Its whole text: the id, an @ and the secret</source>
        <translation>Der vollständige Text: die ID, ein @ und das Geheimnis</translation>
    </message>
    <message>
        <source>Access to&amp;ken</source>
        <translation>Zugriffsto&amp;ken</translation>
    </message>
    <message>
        <source>Works until it ends, usually within the hour</source>
        <translation>Gilt, bis es abläuft, meist innerhalb einer Stunde</translation>
    </message>
    <message>
        <source>Coo&amp;kie</source>
        <translation>Coo&amp;kie</translation>
    </message>
    <message>
        <source>The value of qernal_kratos_session in your browser</source>
        <translation>Der Wert von qernal_kratos_session in Ihrem Browser</translation>
    </message>
    <message>
        <source>Token %1</source>
        <translation>Token %1</translation>
    </message>
    <message>
        <source>Is this the right address?</source>
        <translation>Ist das die richtige Adresse?</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft …</translation>
    </message>
    <message>
        <source>&amp;Session cookie</source>
        <translation>&amp;Sitzungscookie</translation>
    </message>
</context>
<context>
    <name>qernal::SignInFlow</name>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>The CLI&apos;s token could not be used. %1</source>
        <translation>Das Token der CLI konnte nicht verwendet werden. %1</translation>
    </message>
    <message>
        <source>CLI</source>
        <translation>CLI</translation>
    </message>
    <message>
        <source>Signing in failed. %1</source>
        <translation>Die Anmeldung ist fehlgeschlagen. %1</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
</context>
<context>
    <name>qernal::SignOutFlow</name>
    <message>
        <source>You are signed out, but the settings still name the account. %1</source>
        <translation>Sie sind abgemeldet, aber die Einstellungen nennen das Konto noch. %1</translation>
    </message>
    <message>
        <source>You are signed out, but the credential may still be in the keychain. %1</source>
        <translation>Sie sind abgemeldet, aber die Zugangsdaten sind vielleicht noch im Schlüsselbund. %1</translation>
    </message>
</context>
<context>
    <name>qernal::SignOutQuestion</name>
    <message>
        <source>an access token</source>
        <translation>einem Zugriffstoken</translation>
    </message>
    <message>
        <source>a session cookie</source>
        <translation>einem Sitzungscookie</translation>
    </message>
    <message>
        <source>an API token</source>
        <translation>einem API-Token</translation>
    </message>
    <message>
        <source>the API token %1</source>
        <translation>dem API-Token %1</translation>
    </message>
    <message>
        <source>This account signs in with %1. Its secret is in the keychain, and may exist nowhere else: the service will not show it again.</source>
        <translation>Dieses Konto meldet sich mit %1 an. Das Geheimnis ist im Schlüsselbund und existiert vielleicht nirgends sonst: Der Dienst zeigt es nicht noch einmal.</translation>
    </message>
    <message>
        <source>This account signs in with %1. Its secret is in memory only, because the keychain has not stored it: signing out forgets it.</source>
        <translation>Dieses Konto meldet sich mit %1 an. Das Geheimnis ist nur im Arbeitsspeicher, weil der Schlüsselbund es nicht gespeichert hat: Mit der Abmeldung ist es vergessen.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Sign out of “%1”?</source>
        <translation>Von „%1“ abmelden?</translation>
    </message>
    <message>
        <source>Sign out, &amp;keep its secret in the keychain</source>
        <translation>Abmelden, Geheimnis &amp;behalten</translation>
    </message>
    <message>
        <source>Sign out and &amp;forget</source>
        <translation>Abmelden und &amp;vergessen</translation>
    </message>
</context>
<context>
    <name>qernal::SingleInstance</name>
    <message>
        <source>Qernal Token Manager is running already, but it does not answer. End it, then start it again.</source>
        <translation>Qernal Token Manager läuft bereits, antwortet aber nicht. Beenden Sie es und starten Sie es dann neu.</translation>
    </message>
    <message>
        <source>Qernal Token Manager is open already, on another display (%1). Use it there, or quit it there first.</source>
        <translation>Qernal Token Manager ist bereits auf einem anderen Bildschirm (%1) geöffnet. Verwenden Sie es dort, oder beenden Sie es zuerst dort.</translation>
    </message>
    <message>
        <source>Qernal Token Manager is running already (process %1), but it does not answer. End it, then start it again.</source>
        <translation>Qernal Token Manager läuft bereits (Prozess %1), antwortet aber nicht. Beenden Sie den Prozess und starten Sie es dann neu.</translation>
    </message>
</context>
<context>
    <name>qernal::StatusChips</name>
    <message>
        <source>Filter by status</source>
        <translation>Nach Status filtern</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>qernal::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel what is running</source>
        <translation>Laufenden Vorgang abbrechen</translation>
    </message>
</context>
<context>
    <name>qernal::StoredSecrets</name>
    <message>
        <source>The settings are of a newer version of the program. Update this one.</source>
        <translation>Die Einstellungen stammen von einer neueren Version des Programms. Aktualisieren Sie diese.</translation>
    </message>
    <message>
        <source>No account is remembered on this computer. Sign in with qernal-token-manager.</source>
        <translation>Auf diesem Rechner ist kein Konto gespeichert. Melden Sie sich mit qernal-token-manager an.</translation>
    </message>
    <message>
        <source>Name an account with --account; there are: %1</source>
        <translation>Nennen Sie mit --account ein Konto; es gibt: %1</translation>
    </message>
    <message>
        <source>There is no account “%1”; there are: %2</source>
        <translation>Es gibt kein Konto „%1“; es gibt: %2</translation>
    </message>
    <message>
        <source>No secret of a token “%1” is stored on this computer. “qernal-token list” shows where secrets are.</source>
        <translation>Auf diesem Rechner ist kein Geheimnis eines Tokens „%1“ gespeichert. „qernal-token list“ zeigt, wo Geheimnisse sind.</translation>
    </message>
    <message>
        <source>The secret of “%1” cannot be read here: %2</source>
        <translation>Das Geheimnis von „%1“ kann hier nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>It could not be recorded that the token was used now: %1</source>
        <translation>Dass das Token jetzt verwendet wurde, konnte nicht vermerkt werden: %1</translation>
    </message>
</context>
<context>
    <name>qernal::StoredSecretsStep</name>
    <message>
        <source>The keychain could not be looked through.</source>
        <translation>Der Schlüsselbund konnte nicht durchgesehen werden.</translation>
    </message>
    <message>
        <source>The secret of “%1” is recorded as stored, but the keychain does not hold it.</source>
        <translation>Das Geheimnis von „%1“ gilt als gespeichert, aber der Schlüsselbund enthält es nicht.</translation>
    </message>
    <message>
        <source>The keychain holds something else than the secret of “%1” that was stored.</source>
        <translation>Der Schlüsselbund enthält etwas anderes als das Geheimnis von „%1“, das gespeichert wurde.</translation>
    </message>
    <message>
        <source>The keychain does not hold what the account “%1” signs in with.</source>
        <translation>Der Schlüsselbund enthält nicht, womit sich das Konto „%1“ anmeldet.</translation>
    </message>
    <message>
        <source>The keychain holds something else than what the account “%1” signs in with.</source>
        <translation>Der Schlüsselbund enthält etwas anderes, als womit sich das Konto „%1“ anmeldet.</translation>
    </message>
    <message>
        <source>It could not be checked whether the stored secrets still work.</source>
        <translation>Es konnte nicht geprüft werden, ob die gespeicherten Geheimnisse noch gelten.</translation>
    </message>
    <message>
        <source>The service no longer accepts the secret of “%1” that is stored here.</source>
        <translation>Der Dienst akzeptiert das Geheimnis von „%1“, das hier gespeichert ist, nicht mehr.</translation>
    </message>
    <message>
        <source>The service no longer accepts what the account “%1” signs in with.</source>
        <translation>Der Dienst akzeptiert nicht mehr, womit sich das Konto „%1“ anmeldet.</translation>
    </message>
</context>
<context>
    <name>qernal::TableWords</name>
    <message>
        <source>Signed in with it</source>
        <translation>Damit angemeldet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
</context>
<context>
    <name>qernal::Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>Läuft ab: %1</translation>
    </message>
</context>
<context>
    <name>qernal::TokenChoiceWords</name>
    <message>
        <source>Several tokens are called “%1”. Name one by its ID: %2</source>
        <translation>Mehrere Tokens heißen „%1“. Nennen Sie eines mit seiner ID: %2</translation>
    </message>
</context>
<context>
    <name>qernal::TokenColumns</name>
    <message>
        <source>11 months ago</source>
        <translation>vor 11 Monaten</translation>
    </message>
    <message>
        <source>&amp;Dates instead of days</source>
        <translation>&amp;Datum statt Tage</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>Spalten &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>qernal::TokenCommands</name>
    <message>
        <source>“%1” is changed.</source>
        <translation>„%1“ wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” was not created. %2</source>
        <translation>„%1“ wurde nicht erstellt. %2</translation>
    </message>
    <message>
        <source>The secret of “%1” was not regenerated. %2</source>
        <translation>Das Geheimnis von „%1“ wurde nicht neu erzeugt. %2</translation>
    </message>
    <message>
        <source>“%1” was not changed. %2</source>
        <translation>„%1“ wurde nicht geändert. %2</translation>
    </message>
    <message>
        <source>“%1” is being created; its secret is shown when the answer comes.</source>
        <translation>„%1“ wird erstellt; das Geheimnis wird angezeigt, sobald die Antwort kommt.</translation>
    </message>
    <message>
        <source>“%1” is being changed; how it ended is said here.</source>
        <translation>„%1“ wird geändert; wie es ausging, steht dann hier.</translation>
    </message>
    <message>
        <source>The secret of “%1” is being regenerated; the new one is shown when the answer comes.</source>
        <translation>Das Geheimnis von „%1“ wird neu erzeugt; das neue wird angezeigt, sobald die Antwort kommt.</translation>
    </message>
</context>
<context>
    <name>qernal::TokenDetails</name>
    <message>
        <source>In keychain (this account&apos;s sign-in)</source>
        <translation>Im Schlüsselbund (Anmeldung)</translation>
    </message>
    <message>
        <source>In memory (this account&apos;s sign-in)</source>
        <translation>Im Speicher (Anmeldung)</translation>
    </message>
    <message>
        <source>It may have been replaced: check that it works.</source>
        <translation>Es wurde vielleicht ersetzt: Prüfen Sie, ob es funktioniert.</translation>
    </message>
    <message>
        <source>It is in memory only, until the program ends.</source>
        <translation>Es ist nur im Speicher, bis das Programm endet.</translation>
    </message>
    <message>
        <source>This account keeps the secret of this token for its sign-in alone.</source>
        <translation>Dieses Konto bewahrt das Geheimnis dieses Tokens nur für seine Anmeldung auf.</translation>
    </message>
    <message>
        <source>This computer does not hold the secret of this token.</source>
        <translation>Auf diesem Rechner ist das Geheimnis dieses Tokens nicht vorhanden.</translation>
    </message>
    <message>
        <source>The service has not answered yet.</source>
        <translation>Der Dienst hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>The secret never arrived: regenerate the token for a new one.</source>
        <translation>Das Geheimnis ist nie angekommen: Erzeugen Sie das Geheimnis des Tokens neu.</translation>
    </message>
    <message>
        <source>The service may have replaced the secret, and none is stored here: regenerate the token for a new one.</source>
        <translation>Der Dienst hat das Geheimnis vielleicht ersetzt, und hier ist keines gespeichert: Erzeugen Sie es neu.</translation>
    </message>
    <message>
        <source>The secret of this token is not in the keychain.</source>
        <translation>Das Geheimnis dieses Tokens ist nicht im Schlüsselbund.</translation>
    </message>
    <message>
        <source>If you have it, add it: then it can be copied and checked here.</source>
        <translation>Wenn Sie es haben, fügen Sie es hinzu: Dann lässt es sich hier kopieren und prüfen.</translation>
    </message>
</context>
<context>
    <name>qernal::TokenDialog</name>
    <message>
        <source>Create token</source>
        <translation>Token erstellen</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Wird erstellt …</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Neues Token</translation>
    </message>
    <message>
        <source>&amp;Store the secret in the keychain</source>
        <translation>Geheimnis im &amp;Schlüsselbund speichern</translation>
    </message>
    <message>
        <source>The service shows the secret once. In the keychain it can be copied again later.</source>
        <translation>Der Dienst zeigt das Geheimnis einmal an. Aus dem Schlüsselbund kann es später erneut kopiert werden.</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>„%1“ bearbeiten</translation>
    </message>
    <message>
        <source>The service may replace the secret when the expiry changes; a new secret would be shown to you.</source>
        <translation>Der Dienst ersetzt vielleicht das Geheimnis, wenn sich der Ablauf ändert; ein neues Geheimnis würde Ihnen angezeigt.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>deploy-production</source>
        <translation>deploy-production</translation>
    </message>
    <message>
        <source>Letters, hyphens and underscores; no digits, spaces or dots</source>
        <translation>Buchstaben, Bindestriche und Unterstriche; keine Ziffern, Leerzeichen oder Punkte</translation>
    </message>
    <message>
        <source>A few signs are allowed too: [ ] \ ^ and the backquote `</source>
        <translation>Auch einige Sonderzeichen sind erlaubt: [ ] \ ^ und der Gravis `</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Expiry</source>
        <translation>Ab&amp;lauf</translation>
    </message>
    <message>
        <source>No spaces: letters, hyphens and underscores only</source>
        <translation>Keine Leerzeichen: nur Buchstaben, Bindestriche und Unterstriche</translation>
    </message>
    <message>
        <source>No “%1”: letters, hyphens and underscores only</source>
        <translation>Kein „%1“: nur Buchstaben, Bindestriche und Unterstriche</translation>
    </message>
    <message>
        <source>Another token has this name already.</source>
        <translation>Ein anderes Token hat diesen Namen bereits.</translation>
    </message>
    <message>
        <source>The request has left and cannot be called back. If you hide this, the new token’s secret is shown all the same when the answer comes.</source>
        <translation>Die Anfrage ist gesendet und kann nicht zurückgeholt werden. Wenn Sie dieses Fenster ausblenden, wird das Geheimnis des neuen Tokens trotzdem angezeigt, sobald die Antwort kommt.</translation>
    </message>
    <message>
        <source>The request has left and cannot be called back. If you hide this, how it ended is said in the window.</source>
        <translation>Die Anfrage ist gesendet und kann nicht zurückgeholt werden. Wenn Sie dieses Fenster ausblenden, steht im Hauptfenster, wie sie ausging.</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;otiz</translation>
    </message>
</context>
<context>
    <name>qernal::TokenFindingWords</name>
    <message>
        <source>“%1” expires %2.</source>
        <translation>„%1“ läuft %2 ab.</translation>
    </message>
    <message>
        <source>“%1” has expired: whatever uses it no longer works.</source>
        <translation>„%1“ ist abgelaufen: Was es verwendet, funktioniert nicht mehr.</translation>
    </message>
    <message>
        <source>“%1” never expires: a leaked secret works until somebody revokes it.</source>
        <translation>„%1“ läuft nie ab: Ein Geheimnis, das bekannt wird, gilt, bis es jemand widerruft.</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens are called “%1”: commands need an ID to tell them apart.</source>
        <translation>
            <numerusform>%n Token heißt „%1“: Befehle brauchen die ID, um sie zu unterscheiden.</numerusform>
            <numerusform>%n Tokens heißen „%1“: Befehle brauchen die ID, um sie zu unterscheiden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has been replaced for %n days, and the old secret still works.</source>
        <translation>
            <numerusform>„%1“ wird seit %n Tag ersetzt, und das alte Geheimnis gilt noch.</numerusform>
            <numerusform>„%1“ wird seit %n Tagen ersetzt, und das alte Geheimnis gilt noch.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was last used here %2.</source>
        <translation>„%1“ wurde hier zuletzt %2 verwendet.</translation>
    </message>
    <message>
        <source>“%1” has no note and was not used here for %2 days: nothing says what it is for.</source>
        <translation>„%1“ hat keine Notiz und wurde hier seit %2 Tagen nicht benutzt: Nichts sagt, wozu es dient.</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens have no note and were not used here for %1 days: nothing says what they are for.</source>
        <translation>
            <numerusform>%n Token hat keine Notiz und wurde hier seit %1 Tagen nicht benutzt: Nichts sagt, wozu es dient.</numerusform>
            <numerusform>%n Tokens haben keine Notiz und wurden hier seit %1 Tagen nicht benutzt: Nichts sagt, wozu sie dienen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qernal::TokenLookUp</name>
    <message>
        <source>Looking up the token %1…</source>
        <translation>Das Token %1 wird nachgeschlagen …</translation>
    </message>
    <message>
        <source>There is no token %1: it was revoked, or is not one of this account.</source>
        <translation>Es gibt kein Token %1: Es wurde widerrufen oder gehört nicht zu diesem Konto.</translation>
    </message>
    <message>
        <source>The token %1 could not be looked up. %2</source>
        <translation>Das Token %1 konnte nicht nachgeschlagen werden. %2</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>The token is “%1”: %2. Expires: %3.</source>
        <translation>Das Token heißt „%1“: %2. Ablauf: %3.</translation>
    </message>
</context>
<context>
    <name>qernal::TokenOpener</name>
    <message>
        <source>%1 days</source>
        <comment>typed into the search</comment>
        <translation>%1 Tage</translation>
    </message>
</context>
<context>
    <name>qernal::TokenOverview</name>
    <message>
        <source>%1, less than a day left</source>
        <translation>%1, noch weniger als ein Tag</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) left</source>
        <translation>
            <numerusform>%1, noch %n Tag</numerusform>
            <numerusform>%1, noch %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>This account is signed in with this token.</source>
        <translation>Dieses Konto ist mit diesem Token angemeldet.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>Copy the ID</source>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <source>Reading it from the service…</source>
        <translation>Wird vom Dienst gelesen …</translation>
    </message>
    <message>
        <source>Read from the service %1</source>
        <translation>Vom Dienst gelesen: %1</translation>
    </message>
</context>
<context>
    <name>qernal::TokenTable</name>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
</context>
<context>
    <name>qernal::TokenTableModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>In keychain (sign-in)</source>
        <translation>Im Schlüsselbund (Anmeldung)</translation>
    </message>
    <message>
        <source>In memory (sign-in)</source>
        <translation>Im Speicher (Anmeldung)</translation>
    </message>
    <message>
        <source>Last used here</source>
        <translation>Hier zuletzt verwendet</translation>
    </message>
</context>
<context>
    <name>qernal::TokenWords</name>
    <message>
        <source>1 minute ago</source>
        <translation>vor 1 Minute</translation>
    </message>
    <message>
        <source>in 1 minute</source>
        <translation>in 1 Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>in %n Minute</numerusform>
            <numerusform>in %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>vor 1 Stunde</translation>
    </message>
    <message>
        <source>in 1 hour</source>
        <translation>in 1 Stunde</translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>in %n Stunde</numerusform>
            <numerusform>in %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>vor %n Monat</numerusform>
            <numerusform>vor %n Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n months</source>
        <translation>
            <numerusform>in %n Monat</numerusform>
            <numerusform>in %n Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>vor %n Jahr</numerusform>
            <numerusform>vor %n Jahren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n years</source>
        <translation>
            <numerusform>in %n Jahr</numerusform>
            <numerusform>in %n Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>Not stored here</source>
        <translation>Hier nicht gespeichert</translation>
    </message>
    <message>
        <source>Waiting for the service</source>
        <translation>Wartet auf den Dienst</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>In keychain</source>
        <translation>Im Schlüsselbund</translation>
    </message>
    <message>
        <source>Unknown: check</source>
        <translation>Unbekannt: prüfen</translation>
    </message>
    <message>
        <source>Lost: regenerate</source>
        <translation>Verloren: neu erzeugen</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Expiring soon</source>
        <translation>Läuft bald ab</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>Läuft nie ab</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>In keychain until you decide</source>
        <translation>Vorläufig im Schlüsselbund</translation>
    </message>
</context>
<context>
    <name>qernal::TokensPage</name>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln Token</numerusform>
            <numerusform>%Ln Tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln token(s)</source>
        <translation>
            <numerusform>%L1 von %Ln Token</numerusform>
            <numerusform>%L1 von %Ln Tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qernal::TrayIcon</name>
    <message>
        <source>&amp;Show window</source>
        <translation>&amp;Fenster anzeigen</translation>
    </message>
    <message>
        <source>&amp;New token…</source>
        <translation>&amp;Neues Token …</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Sperren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Be&amp;enden</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a token, and when it expires</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n token(s) expire soon</source>
        <translation>
            <numerusform>%1: %n Token läuft bald ab</numerusform>
            <numerusform>%1: %n Tokens laufen bald ab</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qernal::TraySection</name>
    <message>
        <source>Show an icon in the tray</source>
        <translation>Ein Symbol im Infobereich anzeigen</translation>
    </message>
    <message>
        <source>&amp;Tray</source>
        <translation>&amp;Infobereich</translation>
    </message>
    <message>
        <source>It says when a token expires soon, and has the next ones in its menu. Closing the window then leaves the program running in the tray; Quit ends it.</source>
        <translation>Es sagt, wann ein Token bald abläuft, und hat die nächsten in seinem Menü. Wird das Fenster geschlossen, läuft das Programm im Infobereich weiter; „Beenden“ beendet es.</translation>
    </message>
    <message>
        <source>Not possible: the desktop shows no icons of programs, or not those of programs in this sandbox. GNOME does so with an extension.</source>
        <translation>Nicht möglich: Die Arbeitsumgebung zeigt keine Symbole von Programmen, oder nicht die von Programmen in dieser Sandbox. GNOME tut es mit einer Erweiterung.</translation>
    </message>
</context>
<context>
    <name>qernal::UsageFindingWords</name>
    <message>
        <source>The CLI has no token: neither QERNAL_TOKEN nor its file holds one.</source>
        <translation>Die CLI hat kein Token: Weder QERNAL_TOKEN noch ihre Datei enthält eines.</translation>
    </message>
    <message>
        <source>The CLI has no token: its file holds none that can be read.</source>
        <translation>Die CLI hat kein Token: Ihre Datei enthält keines, das gelesen werden kann.</translation>
    </message>
    <message>
        <source>The CLI has no token: what QERNAL_TOKEN holds is none.</source>
        <translation>Die CLI hat kein Token: Was QERNAL_TOKEN enthält, ist keines.</translation>
    </message>
    <message>
        <source>The CLI uses “%1”.</source>
        <translation>Die CLI verwendet „%1“.</translation>
    </message>
    <message>
        <source>The CLI uses “%1”, which this account does not list: it is another account&apos;s, or revoked.</source>
        <translation>Die CLI verwendet „%1“, das dieses Konto nicht aufführt: Es gehört einem anderen Konto oder ist widerrufen.</translation>
    </message>
    <message>
        <source>A Terraform state holds the secret of “%1” in clear: whoever reads the state has it.</source>
        <translation>Ein Terraform-Zustand enthält das Geheimnis von „%1“ im Klartext: Wer den Zustand liest, hat es.</translation>
    </message>
    <message>
        <source>The window signs in to “%1”.</source>
        <translation>Das Fenster meldet sich bei „%1“ an.</translation>
    </message>
    <message>
        <source>The window signs in to “%1” with “%2”.</source>
        <translation>Das Fenster meldet sich bei „%1“ mit „%2“ an.</translation>
    </message>
    <message>
        <source>qernal-token signs in to “%1” unless --account names another.</source>
        <translation>qernal-token meldet sich bei „%1“ an, wenn --account kein anderes nennt.</translation>
    </message>
    <message>
        <source>qernal-token signs in to “%1” with “%2” unless --account names another.</source>
        <translation>qernal-token meldet sich bei „%1“ mit „%2“ an, wenn --account kein anderes nennt.</translation>
    </message>
    <message>
        <source>Terraform uses “%1” where no provider block names another.</source>
        <translation>Terraform verwendet „%1“, wo kein Provider-Block ein anderes nennt.</translation>
    </message>
    <message>
        <source>Terraform uses what an expression of its provider block gives, whatever QERNAL_TOKEN holds.</source>
        <translation>Terraform verwendet, was ein Ausdruck in seinem Provider-Block ergibt, was auch immer QERNAL_TOKEN enthält.</translation>
    </message>
    <message>
        <source>Terraform uses “%1”, whose secret stands in its configuration in clear, whatever QERNAL_TOKEN holds.</source>
        <translation>Terraform verwendet „%1“, dessen Geheimnis im Klartext in seiner Konfiguration steht, was auch immer QERNAL_TOKEN enthält.</translation>
    </message>
</context>
<context>
    <name>qernal::UsageSection</name>
    <message>
        <source>Used in</source>
        <translation>Verwendet in</translation>
    </message>
</context>
<context>
    <name>qernal::UsageWords</name>
    <message>
        <source>%1, since %2: an older secret</source>
        <translation>%1, seit %2: ein älteres Geheimnis</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, seit %2</translation>
    </message>
    <message>
        <source>No file of the folders that were searched, as of %1</source>
        <translation>Keiner Datei der durchsuchten Ordner, Stand %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n destinations</source>
        <translation>
            <numerusform>%n Ziel</numerusform>
            <numerusform>%n Ziele</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” stands in %2; they stop working.</source>
        <translation>„%1“ steht in %2; dort funktioniert dann nichts mehr.</translation>
    </message>
    <message>
        <source>“%1” was handed to %2; they stop working.</source>
        <translation>„%1“ wurde an %2 übergeben; dort funktioniert dann nichts mehr.</translation>
    </message>
    <message>
        <source>“%1” stands in %2 and was handed to %3; they stop working.</source>
        <translation>„%1“ steht in %2 und wurde an %3 übergeben; dort funktioniert dann nichts mehr.</translation>
    </message>
    <message>
        <source>%1 in %2, as of %3</source>
        <translation>%1 in %2, Stand %3</translation>
    </message>
    <message>
        <source>These tokens stand in %1, which stop working.</source>
        <translation>Diese Tokens stehen in %1; dort funktioniert dann nichts mehr.</translation>
    </message>
    <message>
        <source>These tokens were handed to %1, which stop working.</source>
        <translation>Diese Tokens wurden an %1 übergeben; dort funktioniert dann nichts mehr.</translation>
    </message>
    <message>
        <source>These tokens stand in %1 and were handed to %2; all of them stop working.</source>
        <translation>Diese Tokens stehen in %1 und wurden an %2 übergeben; dort funktioniert dann nichts mehr.</translation>
    </message>
    <message>
        <source>It was handed to %1.</source>
        <translation>Es wurde an %1 übergeben.</translation>
    </message>
    <message>
        <source>It stands in %1 in %2 on this computer.</source>
        <translation>Es steht an %1 in %2 auf diesem Rechner.</translation>
    </message>
    <message>
        <source>It stands in %1 in %2 on this computer and was handed to %3.</source>
        <translation>Es steht an %1 in %2 auf diesem Rechner und wurde an %3 übergeben.</translation>
    </message>
</context>
<context>
    <name>qernal::WelcomePage</name>
    <message>
        <source>Qernal Token Manager</source>
        <translation>Qernal Token Manager</translation>
    </message>
    <message>
        <source>Create, renew and revoke the API tokens of your account, and never lose a secret.</source>
        <translation>API-Tokens Ihres Kontos erstellen, erneuern und widerrufen – und nie ein Geheimnis verlieren.</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>A&amp;nmelden</translation>
    </message>
    <message>
        <source>With an API token, an access token or a session cookie</source>
        <translation>Mit einem API-Token, einem Zugriffstoken oder einem Sitzungscookie</translation>
    </message>
    <message>
        <source>Use the &amp;CLI’s token</source>
        <translation>Token der &amp;CLI verwenden</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>Dem&amp;o ausprobieren</translation>
    </message>
    <message>
        <source>%1 · sign in again</source>
        <translation>%1 · erneut anmelden</translation>
    </message>
    <message>
        <source>%1 · token %2</source>
        <translation>%1 · Token %2</translation>
    </message>
    <message>
        <source>Made-up tokens on this computer; nothing is sent</source>
        <translation>Erfundene Tokens auf diesem Rechner; nichts wird gesendet</translation>
    </message>
    <message>
        <source>What is in %1</source>
        <translation>Was in %1 steht</translation>
    </message>
    <message>
        <source>Token %1 from %2</source>
        <translation>Token %1 aus %2</translation>
    </message>
</context>
<context>
    <name>qernal::Workspace</name>
    <message>
        <source>Some notes about secrets could not be read and were left untouched: %1</source>
        <translation>Einige Vermerke zu Geheimnissen konnten nicht gelesen werden und blieben unverändert: %1</translation>
    </message>
    <message>
        <source>There is no account named “%1”.</source>
        <translation>Es gibt kein Konto mit dem Namen „%1“.</translation>
    </message>
    <message>
        <source>“%1” could not be opened: %2</source>
        <translation>„%1“ konnte nicht geöffnet werden: %2</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>The credential is kept until you quit, not in the keychain. %1</source>
        <translation>Die Zugangsdaten werden nur bis zum Beenden aufbewahrt, nicht im Schlüsselbund. %1</translation>
    </message>
    <message>
        <source>%1 Changes to columns, windows and accounts last until you quit.</source>
        <translation>%1 Änderungen an Spalten, Fenstern und Konten gelten nur, bis Sie das Programm beenden.</translation>
    </message>
    <message>
        <source>Waiting for the keychain to open “%1”. It may be asking for a password in a window of its own; the account opens by itself.</source>
        <translation>Warten auf den Schlüsselbund, um „%1“ zu öffnen. Vielleicht fragt er in einem eigenen Fenster nach einem Passwort; das Konto öffnet sich von selbst.</translation>
    </message>
    <message>
        <source>Sign in with a credential</source>
        <translation>Mit Zugangsdaten anmelden</translation>
    </message>
    <message>
        <source>“%1” was signed in until the program ended: its credential is not in the keychain.</source>
        <translation>„%1“ war angemeldet, bis das Programm endete: Die Zugangsdaten sind nicht im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Some notes of tokens could not be read and were left untouched: %1</source>
        <translation>Einige Notizen zu Tokens konnten nicht gelesen werden und blieben unverändert: %1</translation>
    </message>
    <message>
        <source>When tokens were last used here is known until you quit, and then forgotten: %1</source>
        <translation>Wann Tokens hier zuletzt verwendet wurden, ist nur bis zum Beenden bekannt und wird dann vergessen: %1</translation>
    </message>
</context>
</TS>
