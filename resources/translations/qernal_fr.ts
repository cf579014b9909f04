<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>CommandLine</name>
    <message>
        <source>Show this help and exit.</source>
        <translation>Afficher cette aide et quitter.</translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
        <translation>Afficher la version et quitter.</translation>
    </message>
    <message>
        <source>Start with a demo service on this computer.</source>
        <translation>Démarrer avec un service de démonstration sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Open the account of this name.</source>
        <translation>Ouvrir le compte qui porte ce nom.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>Open the dialog for a new token.</source>
        <translation>Ouvrir la fenêtre de création d’un jeton.</translation>
    </message>
    <message>
        <source>Report what works on this computer; fails if a part is broken.</source>
        <translation>Indiquer ce qui fonctionne sur cet ordinateur&#x202f;; échoue si un élément est défaillant.</translation>
    </message>
    <message>
        <source>Administers the API tokens of the Chaos service.</source>
        <translation>Gère les jetons d’API du service Chaos.</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>Argument inattendu&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ConsoleCommandLine</name>
    <message>
        <source>See “qernal-token --help”.</source>
        <translation>Voir «&#xa0;qernal-token --help&#xa0;».</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Il manque une commande.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>La commande «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>The name or ID of a token is missing.</source>
        <translation>Il manque le nom ou l’ID d’un jeton.</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>Argument inattendu&#xa0;: %1</translation>
    </message>
    <message>
        <source>--allow needs a method and a path, such as “GET /v1/*”: %1</source>
        <translation>--allow demande une méthode et un chemin, par exemple «&#xa0;GET /v1/*&#xa0;»&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” has no option --%2.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas d’option --%2.</translation>
    </message>
    <message>
        <source>--expiring needs a number of days.</source>
        <translation>--expiring demande un nombre de jours.</translation>
    </message>
    <message>
        <source>A command is missing behind “--”.</source>
        <translation>Il manque une commande après «&#xa0;--&#xa0;».</translation>
    </message>
    <message>
        <source>Choose one of --secret and --access-token.</source>
        <translation>Choisissez soit --secret, soit --access-token.</translation>
    </message>
    <message>
        <source>%1 leaves nothing to allow or to log: the command speaks to the service itself.</source>
        <translation>Avec %1, il n’y a rien à autoriser ni à journaliser&#xa0;: la commande s’adresse elle-même au service.</translation>
    </message>
    <message>
        <source>--wait needs --notify: it waits for the notifications.</source>
        <translation>--wait a besoin de --notify&#xa0;: il attend les notifications.</translation>
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
        <translation>Utilisation&#xa0;: qernal-token COMMANDE

Utilise les jetons que Qernal Token Manager garde dans le trousseau, sans copier de secret.

  exec NAME -- COMMAND…             exécuter COMMAND avec le jeton, sans lui donner le secret
       --read-only                  … en lecture seule
       --allow &apos;METHOD PATH&apos;        … en n’autorisant que cela&#x202f;; * remplace tout caractère&#x202f;; répétable
       --log FILE                   … en journalisant chaque requête&#xa0;: heure, méthode, chemin, état, octets
       --access-token               … avec un vrai jeton d’accès, pour les outils qui ignorent QERNAL_HOST_CHAOS
       --secret                     … avec le secret lui-même dans son environnement
  get NAME [--show]                 le secret d’un jeton, vers un tube&#x202f;; vers un terminal avec --show seulement
  list [--json] [--expiring DAYS]   les jetons du compte&#x202f;; code de retour 3 si l’un d’eux expire d’ici là
       --notify                     … avec des notifications du bureau, une seule fois chacune&#x202f;; sans --expiring
                                    pour les jours que nomment les paramètres
       --wait                       … en attendant leur fermeture, pour l’usage de leurs boutons
  check [NAME] [--json] [--verify]  ce qui ne va pas&#xa0;: jetons, secrets, ordinateur&#x202f;; code de retour 4 le cas échéant&#x202f;;
                                    --verify demande aussi au service si les secrets stockés sont encore valables
  identify [FILE…]                  vos jetons qui figurent dans ce texte&#x202f;; code de retour 4 si un secret y figure

  --account NAME                    un autre compte que le dernier utilisé
  -h, --help                        afficher cette aide
  -v, --version                     afficher la version

NAME est le nom d’un jeton, son ID ou le début de son ID.
</translation>
    </message>
</context>
<context>
    <name>qernal</name>
    <message>
        <source>The configuration file is too large.</source>
        <translation>Le fichier de configuration est trop volumineux.</translation>
    </message>
    <message>
        <source>It holds characters that nobody sees or that surround a token.</source>
        <translation>Il contient des caractères invisibles ou qui entourent un jeton.</translation>
    </message>
    <message>
        <source>The folder of the configuration file cannot be made.</source>
        <translation>Le dossier du fichier de configuration ne peut pas être créé.</translation>
    </message>
    <message>
        <source>The configuration file holds another token than was written.</source>
        <translation>Le fichier de configuration contient un autre jeton que celui qui a été écrit.</translation>
    </message>
    <message>
        <source>The authorization server sent no JSON object.</source>
        <translation>Le serveur d’autorisation n’a pas envoyé d’objet JSON.</translation>
    </message>
    <message>
        <source>The authorization server offers an access token of another type than bearer.</source>
        <translation>Le serveur d’autorisation propose un jeton d’accès qui n’est pas du type «&#xa0;bearer&#xa0;».</translation>
    </message>
    <message>
        <source>The authorization server sent no access token that can be used.</source>
        <translation>Le serveur d’autorisation n’a pas envoyé de jeton d’accès utilisable.</translation>
    </message>
    <message>
        <source>An API token has the form id@secret.</source>
        <translation>Un jeton d’API a la forme id@secret.</translation>
    </message>
    <message>
        <source>The configuration file is not a YAML map.</source>
        <translation>Le fichier de configuration n’est pas une table YAML.</translation>
    </message>
    <message>
        <source>The entry “token” is not a text.</source>
        <translation>L’entrée «&#xa0;token&#xa0;» n’est pas un texte.</translation>
    </message>
    <message>
        <source>The configuration file is written in a way that this program cannot change safely.</source>
        <translation>Le fichier de configuration est écrit d’une façon que ce programme ne peut pas modifier sans risque.</translation>
    </message>
    <message>
        <source>Nothing was entered.</source>
        <translation>Rien n’a été saisi.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>La saisie est trop longue.</translation>
    </message>
    <message>
        <source>Its character %1 is a space or a control character.</source>
        <translation>Son caractère n°&#xa0;%1 est une espace ou un caractère de contrôle.</translation>
    </message>
    <message>
        <source>It contains a character that cannot be sent.</source>
        <translation>La saisie contient un caractère qui ne peut pas être envoyé.</translation>
    </message>
    <message>
        <source>The address must be https, with a host and without a user name.</source>
        <translation>L’adresse doit être en https, avec un nom d’hôte et sans nom d’utilisateur.</translation>
    </message>
    <message>
        <source>A header holds a character that cannot be sent.</source>
        <translation>Un en-tête contient un caractère qui ne peut pas être envoyé.</translation>
    </message>
    <message>
        <source>%1 (cannot be read)</source>
        <translation>%1 (illisible)</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>It was checked with the authorities of %4: the one of the service, or of your company&apos;s network, is missing there.</source>
        <translation>Il a été vérifié avec les autorités de %4&#xa0;: celle du service, ou du réseau de votre entreprise, n’y figure pas.</translation>
    </message>
    <message>
        <source>The network may intercept encrypted connections, or the service leaves out a part of its chain of certificates. If your company&apos;s network does this on purpose, set SSL_CERT_FILE to its authority&apos;s certificate.</source>
        <translation>Le réseau intercepte peut-être les connexions chiffrées, ou le service omet une partie de sa chaîne de certificats. Si le réseau de votre entreprise le fait à dessein, donnez à SSL_CERT_FILE le certificat de son autorité.</translation>
    </message>
    <message>
        <source>%1 shows a certificate that has expired by this computer&apos;s clock, so nothing secret was sent.</source>
        <translation>%1 présente un certificat qui a expiré d’après l’horloge de cet ordinateur&#x202f;; rien de secret n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time. If they are right, the service has to renew its certificate.</source>
        <translation>Vérifiez la date et l’heure de cet ordinateur. Si elles sont exactes, le service doit renouveler son certificat.</translation>
    </message>
    <message>
        <source>%1 shows a certificate that is not valid yet by this computer&apos;s clock, so nothing secret was sent.</source>
        <translation>%1 présente un certificat qui n’est pas encore valable d’après l’horloge de cet ordinateur&#x202f;; rien de secret n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time: its clock is probably slow.</source>
        <translation>Vérifiez la date et l’heure de cet ordinateur&#xa0;: son horloge retarde probablement.</translation>
    </message>
    <message>
        <source>%1 shows a certificate that cannot be accepted, so nothing secret was sent.</source>
        <translation>%1 présente un certificat qui ne peut pas être accepté&#x202f;; rien de secret n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>Tell whoever runs the service: it has to get a new certificate.</source>
        <translation>Prévenez les personnes qui exploitent le service&#xa0;: il lui faut un nouveau certificat.</translation>
    </message>
    <message>
        <source>%1 shows the certificate of another host, so nothing secret was sent.</source>
        <translation>%1 présente le certificat d’un autre hôte&#x202f;; rien de secret n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>Check %3, and whether the network asks you to sign in first.</source>
        <translation>Vérifiez %3, et si le réseau demande d’abord une authentification.</translation>
    </message>
    <message>
        <source>%1 shows a certificate that nobody known to this computer vouches for, so nothing secret was sent.</source>
        <translation>%1 présente un certificat dont personne que cet ordinateur connaisse ne se porte garant&#x202f;; rien de secret n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>%1 shows a certificate that it signed itself, so nothing secret was sent.</source>
        <translation>%1 présente un certificat autosigné&#x202f;; rien de secret n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>Check %3. If it is right, this computer has to be told by its administrator to trust that certificate.</source>
        <translation>Vérifiez %3. Si elle est correcte, l’administrateur de cet ordinateur doit lui faire accepter ce certificat.</translation>
    </message>
    <message>
        <source>Check %3, and whether there is a newer version of this program.</source>
        <translation>Vérifiez %3, et s’il existe une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>It may have been revoked or regenerated, or it has expired.</source>
        <translation>Il a peut-être été révoqué ou régénéré, ou bien il a expiré.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Connectez-vous à nouveau.</translation>
    </message>
    <message>
        <source>Sign in to the desktop again.</source>
        <translation>Reconnectez-vous à la session de bureau.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>Le trousseau ne répond pas.</translation>
    </message>
    <message>
        <source>%1 has no list of tokens at that address (HTTP %2).</source>
        <translation>%1 n’a pas de liste de jetons à cette adresse (HTTP %2).</translation>
    </message>
    <message>
        <source>%1 does not accept this credential.</source>
        <translation>%1 n’accepte pas ces identifiants.</translation>
    </message>
    <message>
        <source>Check that it was copied whole and has not expired.</source>
        <translation>Vérifiez qu’ils ont été copiés en entier et qu’ils n’ont pas expiré.</translation>
    </message>
    <message>
        <source>%1 does not accept this credential (HTTP 403).</source>
        <translation>%1 n’accepte pas ces identifiants (HTTP 403).</translation>
    </message>
    <message>
        <source>Check that it was copied whole, has not expired and may manage tokens.</source>
        <translation>Vérifiez qu’ils ont été copiés en entier, qu’ils n’ont pas expiré et qu’ils permettent de gérer des jetons.</translation>
    </message>
    <message>
        <source>Check %3.</source>
        <translation>Vérifiez %3.</translation>
    </message>
    <message>
        <source>%1 does not accept the CLI&apos;s token.</source>
        <translation>%1 n’accepte pas le jeton de la CLI.</translation>
    </message>
    <message>
        <source>%1 does not accept the CLI&apos;s token (HTTP 403).</source>
        <translation>%1 n’accepte pas le jeton de la CLI (HTTP 403).</translation>
    </message>
    <message>
        <source>It may have been revoked or regenerated, or may not manage tokens.</source>
        <translation>Il a peut-être été révoqué ou régénéré, ou bien il ne permet pas de gérer des jetons.</translation>
    </message>
    <message>
        <source>The CLI&apos;s token is not written as a token has to be.</source>
        <translation>Le jeton de la CLI n’a pas la forme d’un jeton.</translation>
    </message>
    <message>
        <source>Correct it in QERNAL_TOKEN or in the CLI&apos;s configuration file.</source>
        <translation>Corrigez-le dans QERNAL_TOKEN ou dans le fichier de configuration de la CLI.</translation>
    </message>
    <message>
        <source>Start one, such as GNOME Keyring or KWallet, and try again; or sign in again.</source>
        <translation>Démarrez-en un, par exemple le trousseau de GNOME ou KWallet, et réessayez&#x202f;; ou connectez-vous à nouveau.</translation>
    </message>
    <message>
        <source>The keychain could not read the credential.</source>
        <translation>Le trousseau n’a pas pu lire les identifiants.</translation>
    </message>
    <message>
        <source>Try again, or sign in again.</source>
        <translation>Réessayez, ou connectez-vous à nouveau.</translation>
    </message>
    <message>
        <source>The keychain does not hold the credential.</source>
        <translation>Le trousseau ne contient pas les identifiants.</translation>
    </message>
    <message>
        <source>The keychain could not store it.</source>
        <translation>Le trousseau n’a pas pu le stocker.</translation>
    </message>
    <message>
        <source>Make sure that you have it elsewhere too.</source>
        <translation>Assurez-vous de le conserver aussi ailleurs.</translation>
    </message>
    <message>
        <source>Do not rely on it: make sure that you have it elsewhere too.</source>
        <translation>Ne vous y fiez pas&#xa0;: assurez-vous de le conserver aussi ailleurs.</translation>
    </message>
    <message>
        <source>The keychain could not remove it.</source>
        <translation>Le trousseau n’a pas pu le retirer.</translation>
    </message>
    <message>
        <source>Try again, or remove it in the keychain&apos;s own window.</source>
        <translation>Réessayez, ou retirez-le dans la fenêtre du trousseau.</translation>
    </message>
    <message>
        <source>The keychain holds no such entry.</source>
        <translation>Le trousseau ne contient pas cette entrée.</translation>
    </message>
    <message>
        <source>There is nothing left to remove.</source>
        <translation>Il n’y a plus rien à retirer.</translation>
    </message>
    <message>
        <source>The keychain could not read it.</source>
        <translation>Le trousseau n’a pas pu le lire.</translation>
    </message>
    <message>
        <source>%1 has no such token, or has it no longer.</source>
        <translation>%1 ne possède pas ce jeton, ou ne le possède plus.</translation>
    </message>
    <message>
        <source>The ID of this token cannot be sent.</source>
        <translation>L’ID de ce jeton ne peut pas être envoyé.</translation>
    </message>
    <message>
        <source>Refresh the list.</source>
        <translation>Actualisez la liste.</translation>
    </message>
    <message>
        <source>Change it and try again.</source>
        <translation>Modifiez la saisie et réessayez.</translation>
    </message>
    <message>
        <source>Use a shorter name.</source>
        <translation>Utilisez un nom plus court.</translation>
    </message>
    <message>
        <source>%1 creates no tokens at that address (HTTP %2).</source>
        <translation>%1 ne crée pas de jetons à cette adresse (HTTP %2).</translation>
    </message>
    <message>
        <source>%1 does not accept this secret.</source>
        <translation>%1 n’accepte pas ce secret.</translation>
    </message>
    <message>
        <source>%1 refused to say whether it accepts this secret (HTTP 403).</source>
        <translation>%1 a refusé de dire s’il accepte ce secret (HTTP 403).</translation>
    </message>
    <message>
        <source>%1 checks no secrets at that address (HTTP %2).</source>
        <translation>%1 ne vérifie pas de secrets à cette adresse (HTTP %2).</translation>
    </message>
    <message>
        <source>The CLI&apos;s configuration file could not be written.</source>
        <translation>Le fichier de configuration de la CLI n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Check that ~/.qernal can be written and that the disk has room; or copy the secret into the file yourself.</source>
        <translation>Vérifiez que ~/.qernal est accessible en écriture et que le disque a de la place&#x202f;; ou copiez vous-même le secret dans le fichier.</translation>
    </message>
    <message>
        <source>The CLI&apos;s configuration file was not changed.</source>
        <translation>Le fichier de configuration de la CLI n’a pas été modifié.</translation>
    </message>
    <message>
        <source>Correct the file, or copy the secret into it yourself.</source>
        <translation>Corrigez le fichier, ou copiez-y vous-même le secret.</translation>
    </message>
    <message>
        <source>This secret does not have the form that the CLI reads, so its configuration file was not changed.</source>
        <translation>Ce secret n’a pas la forme que lit la CLI&#x202f;; son fichier de configuration n’a donc pas été modifié.</translation>
    </message>
    <message>
        <source>Copy the secret instead.</source>
        <translation>Copiez plutôt le secret.</translation>
    </message>
    <message>
        <source>It may have been created all the same: refresh the list before trying again.</source>
        <translation>Il a peut-être été créé malgré tout&#xa0;: actualisez la liste avant de réessayer.</translation>
    </message>
    <message>
        <source>It may have been changed all the same: refresh the list before trying again.</source>
        <translation>Il a peut-être été modifié malgré tout&#xa0;: actualisez la liste avant de réessayer.</translation>
    </message>
    <message>
        <source>Its secret may have been replaced all the same: regenerate it once more to be sure.</source>
        <translation>Son secret a peut-être été remplacé malgré tout&#xa0;: régénérez-le une fois de plus pour en être sûr.</translation>
    </message>
    <message>
        <source>It may have been revoked all the same: refresh the list before trying again.</source>
        <translation>Il a peut-être été révoqué malgré tout&#xa0;: actualisez la liste avant de réessayer.</translation>
    </message>
    <message>
        <source>It may have been done all the same: refresh the list before trying again.</source>
        <translation>L’opération a peut-être été effectuée malgré tout&#xa0;: actualisez la liste avant de réessayer.</translation>
    </message>
    <message>
        <source>This program may be too old for the service: look for a newer version.</source>
        <translation>Ce programme est peut-être trop ancien pour le service&#xa0;: cherchez une version plus récente.</translation>
    </message>
    <message>
        <source>Ask whoever manages the account at the service.</source>
        <translation>Adressez-vous à la personne qui gère le compte auprès du service.</translation>
    </message>
    <message>
        <source>Nothing is wrong on this computer: try again later.</source>
        <translation>Cet ordinateur n’est pas en cause&#xa0;: réessayez plus tard.</translation>
    </message>
    <message>
        <source>%1 answered that nothing has changed, which was not asked (HTTP %2).</source>
        <translation>%1 a répondu que rien n’a changé, ce qui n’était pas demandé (HTTP %2).</translation>
    </message>
    <message>
        <source>%1 points to another address and does not name it (HTTP %2).</source>
        <translation>%1 renvoie vers une autre adresse sans la nommer (HTTP %2).</translation>
    </message>
    <message>
        <source>%1 asks for a payment first (HTTP %2).</source>
        <translation>%1 demande d’abord un paiement (HTTP %2).</translation>
    </message>
    <message>
        <source>%1 does not offer this at that address (HTTP %2).</source>
        <translation>%1 ne propose pas cela à cette adresse (HTTP %2).</translation>
    </message>
    <message>
        <source>%1 does not accept requests in this form (HTTP %2).</source>
        <translation>%1 n’accepte pas les requêtes de cette forme (HTTP %2).</translation>
    </message>
    <message>
        <source>The proxy asks for a user name and a password (HTTP %2).</source>
        <translation>Le proxy demande un nom d’utilisateur et un mot de passe (HTTP %2).</translation>
    </message>
    <message>
        <source>Enter them in the system&apos;s network settings.</source>
        <translation>Saisissez-les dans les paramètres réseau du système.</translation>
    </message>
    <message>
        <source>%1 did not receive the request in time (HTTP %2).</source>
        <translation>%1 n’a pas reçu la requête à temps (HTTP %2).</translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation>Vérifiez la connexion réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 found the address of the request too long (HTTP %2).</source>
        <translation>%1 a jugé l’adresse de la requête trop longue (HTTP %2).</translation>
    </message>
    <message>
        <source>%1 was reached by a connection that leads to another server (HTTP %2).</source>
        <translation>%1 a été joint par une connexion qui mène à un autre serveur (HTTP %2).</translation>
    </message>
    <message>
        <source>Try again in a moment. If it stays like this, check %3.</source>
        <translation>Réessayez dans un instant. Si cela persiste, vérifiez %3.</translation>
    </message>
    <message>
        <source>%1 has locked this against changes (HTTP %2).</source>
        <translation>%1 a verrouillé cet élément contre toute modification (HTTP %2).</translation>
    </message>
    <message>
        <source>Try again later, or ask whoever manages the account at the service.</source>
        <translation>Réessayez plus tard, ou adressez-vous à la personne qui gère le compte auprès du service.</translation>
    </message>
    <message>
        <source>%1 did not do this because something before it had failed (HTTP %2).</source>
        <translation>%1 n’a pas effectué l’opération, car une opération précédente a échoué (HTTP %2).</translation>
    </message>
    <message>
        <source>Refresh the list, then try again.</source>
        <translation>Actualisez la liste, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 did not act yet, because the connection was too new (HTTP %2).</source>
        <translation>%1 n’a encore rien fait, car la connexion était trop récente (HTTP %2).</translation>
    </message>
    <message>
        <source>%1 demands a newer protocol than this program speaks (HTTP %2).</source>
        <translation>%1 exige un protocole plus récent que celui de ce programme (HTTP %2).</translation>
    </message>
    <message>
        <source>%1 found the headers of the request too large (HTTP %2).</source>
        <translation>%1 a jugé les en-têtes de la requête trop volumineux (HTTP %2).</translation>
    </message>
    <message>
        <source>The credential is probably too long: sign in with another one.</source>
        <translation>Les identifiants sont probablement trop longs&#xa0;: connectez-vous avec d’autres.</translation>
    </message>
    <message>
        <source>%1 refuses this for legal reasons (HTTP %2).</source>
        <translation>%1 refuse cela pour des raisons juridiques (HTTP %2).</translation>
    </message>
    <message>
        <source>%1 does not offer this (HTTP %2).</source>
        <translation>%1 ne propose pas cela (HTTP %2).</translation>
    </message>
    <message>
        <source>%1 got no usable answer from the server behind it (HTTP %2).</source>
        <translation>%1 n’a pas obtenu de réponse utilisable du serveur en amont (HTTP %2).</translation>
    </message>
    <message>
        <source>%1 is overloaded or down for maintenance (HTTP %2).</source>
        <translation>%1 est surchargé ou en maintenance (HTTP %2).</translation>
    </message>
    <message>
        <source>%1 got no answer in time from the server behind it (HTTP %2).</source>
        <translation>%1 n’a pas obtenu de réponse à temps du serveur en amont (HTTP %2).</translation>
    </message>
    <message>
        <source>%1 demands another version of HTTP than this program speaks (HTTP %2).</source>
        <translation>%1 exige une autre version de HTTP que celle de ce programme (HTTP %2).</translation>
    </message>
    <message>
        <source>%1 has no room left to store this (HTTP %2).</source>
        <translation>%1 n’a plus de place pour stocker cela (HTTP %2).</translation>
    </message>
    <message>
        <source>The network wants you to sign in to it first (HTTP %2).</source>
        <translation>Le réseau demande d’abord une authentification (HTTP %2).</translation>
    </message>
    <message>
        <source>Open any web page to do so, then try again.</source>
        <translation>Pour cela, ouvrez n’importe quelle page web, puis réessayez.</translation>
    </message>
    <message>
        <source>the address of the service</source>
        <translation>l’adresse du service</translation>
    </message>
    <message>
        <source>the addresses in QERNAL_HOST_CHAOS and QERNAL_HOST_HYDRA, if they are set</source>
        <translation>les adresses de QERNAL_HOST_CHAOS et de QERNAL_HOST_HYDRA, si ces variables sont définies</translation>
    </message>
    <message>
        <source>the address in the account</source>
        <translation>l’adresse dans le compte</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>Le service</translation>
    </message>
    <message>
        <source>It says: “%1”.</source>
        <translation>Son message&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 could not be found.</source>
        <translation>%1 est introuvable.</translation>
    </message>
    <message>
        <source>Check the network connection and %3.</source>
        <translation>Vérifiez la connexion réseau et %3.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>%1 est injoignable.</translation>
    </message>
    <message>
        <source>%1 ended the connection before its answer was whole.</source>
        <translation>%1 a coupé la connexion avant la fin de sa réponse.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>%1 offers no encryption that is strong enough, so nothing secret was sent.</source>
        <translation>%1 ne propose aucun chiffrement assez fort&#x202f;; rien de secret n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>Check %3; the service has to speak TLS 1.2 or newer.</source>
        <translation>Vérifiez %3&#x202f;; le service doit prendre en charge TLS 1.2 ou une version plus récente.</translation>
    </message>
    <message>
        <source>The proxy refused the connection.</source>
        <translation>Le proxy a refusé la connexion.</translation>
    </message>
    <message>
        <source>Check the proxy in the system&apos;s network settings.</source>
        <translation>Vérifiez le proxy dans les paramètres réseau du système.</translation>
    </message>
    <message>
        <source>%1 could not be reached without a proxy, and this computer&apos;s proxy settings did not answer in time.</source>
        <translation>%1 est injoignable sans proxy, et les paramètres de proxy de cet ordinateur n’ont pas répondu à temps.</translation>
    </message>
    <message>
        <source>Check the proxy in the system&apos;s network settings, then try again.</source>
        <translation>Vérifiez le proxy dans les paramètres réseau du système, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 points to another address, which was not followed.</source>
        <translation>%1 renvoie vers une autre adresse, qui n’a pas été suivie.</translation>
    </message>
    <message>
        <source>%1 sent far more than was asked for, so it was not read.</source>
        <translation>%1 a envoyé bien plus que ce qui était demandé&#x202f;; la réponse n’a donc pas été lue.</translation>
    </message>
    <message>
        <source>%1 sent an answer that this program does not understand.</source>
        <translation>%1 a envoyé une réponse que ce programme ne comprend pas.</translation>
    </message>
    <message>
        <source>Check %3: something other than the service may answer there.</source>
        <translation>Vérifiez %3&#xa0;: ce n’est peut-être pas le service qui y répond.</translation>
    </message>
    <message>
        <source>%1 did not accept what was sent.</source>
        <translation>%1 n’a pas accepté ce qui a été envoyé.</translation>
    </message>
    <message>
        <source>%1 no longer accepts this sign-in.</source>
        <translation>%1 n’accepte plus cette connexion.</translation>
    </message>
    <message>
        <source>%1 refused this sign-in (HTTP 403).</source>
        <translation>%1 a refusé cette connexion (HTTP 403).</translation>
    </message>
    <message>
        <source>Sign in again. If it is refused once more, ask whoever manages the account at the service.</source>
        <translation>Connectez-vous à nouveau. Si le refus se répète, adressez-vous à la personne qui gère le compte auprès du service.</translation>
    </message>
    <message>
        <source>%1 does not have it, or has it no longer.</source>
        <translation>%1 ne possède pas cet élément, ou ne le possède plus.</translation>
    </message>
    <message>
        <source>%1 says that it does not have it, and lists it all the same.</source>
        <translation>%1 dit ne pas posséder cet élément, mais le présente dans sa liste.</translation>
    </message>
    <message>
        <source>Check %3, then try again.</source>
        <translation>Vérifiez %3, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 found that this clashes with a change made elsewhere.</source>
        <translation>%1 signale un conflit avec une modification faite ailleurs.</translation>
    </message>
    <message>
        <source>%1 found the request too large.</source>
        <translation>%1 a jugé la requête trop volumineuse.</translation>
    </message>
    <message>
        <source>%1 asks for a pause after many requests.</source>
        <translation>%1 demande une pause après de nombreuses requêtes.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>%1 answered with an error (HTTP %2).</source>
        <translation>%1 a répondu par une erreur (HTTP %2).</translation>
    </message>
    <message>
        <source>%1 gave an answer that was not expected (HTTP %2).</source>
        <translation>%1 a donné une réponse inattendue (HTTP %2).</translation>
    </message>
    <message>
        <source>%1 does not accept this API token.</source>
        <translation>%1 n’accepte pas ce jeton d’API.</translation>
    </message>
    <message>
        <source>No keychain answers on this computer.</source>
        <translation>Aucun trousseau ne répond sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Start one, such as GNOME Keyring or KWallet, then try again.</source>
        <translation>Démarrez-en un, par exemple le trousseau de GNOME ou KWallet, puis réessayez.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Le trousseau est verrouillé.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>Déverrouillez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation>Le trousseau a refusé l’accès.</translation>
    </message>
    <message>
        <source>Allow this program in the keychain&apos;s own window, then try again.</source>
        <translation>Autorisez ce programme dans la fenêtre du trousseau, puis réessayez.</translation>
    </message>
    <message>
        <source>The keychain does not answer, so what it did is unknown.</source>
        <translation>Le trousseau ne répond pas&#x202f;; on ignore donc ce qu’il a fait.</translation>
    </message>
    <message>
        <source>Look whether it asks for something in a window of its own, then try again.</source>
        <translation>Regardez s’il pose une question dans sa propre fenêtre, puis réessayez.</translation>
    </message>
    <message>
        <source>The keychain could not do it.</source>
        <translation>Le trousseau n’a pas pu effectuer l’opération.</translation>
    </message>
    <message>
        <source>Try again, or keep the secret elsewhere.</source>
        <translation>Réessayez, ou conservez le secret ailleurs.</translation>
    </message>
    <message>
        <source>The keychain gave back something else than was stored.</source>
        <translation>Le trousseau a rendu autre chose que ce qui avait été stocké.</translation>
    </message>
    <message>
        <source>Do not rely on it: try again, or keep the secret elsewhere.</source>
        <translation>Ne vous y fiez pas&#xa0;: réessayez, ou conservez le secret ailleurs.</translation>
    </message>
    <message>
        <source>The keychain does not hold this secret.</source>
        <translation>Le trousseau ne contient pas ce secret.</translation>
    </message>
    <message>
        <source>It may have been removed there: regenerate the token for a new one.</source>
        <translation>Il en a peut-être été retiré&#xa0;: régénérez le secret du jeton.</translation>
    </message>
    <message>
        <source>The keychain is not set up yet, so it holds nothing.</source>
        <translation>Le trousseau n’est pas encore configuré&#x202f;; il ne contient donc rien.</translation>
    </message>
    <message>
        <source>Try again and choose a password for it when you are asked.</source>
        <translation>Réessayez, et choisissez-lui un mot de passe lorsqu’il vous est demandé.</translation>
    </message>
    <message>
        <source>Another keychain than before answers now, and it has no such entry.</source>
        <translation>Un autre trousseau qu’auparavant répond maintenant, et il ne contient pas cette entrée.</translation>
    </message>
    <message>
        <source>Start the keychain that you used before, then try again.</source>
        <translation>Démarrez le trousseau utilisé auparavant, puis réessayez.</translation>
    </message>
    <message>
        <source>The desktop session that the keychain belongs to has ended.</source>
        <translation>La session de bureau à laquelle appartient le trousseau est terminée.</translation>
    </message>
    <message>
        <source>Keep the secret elsewhere, then sign in to the desktop again.</source>
        <translation>Conservez le secret ailleurs, puis reconnectez-vous à la session de bureau.</translation>
    </message>
    <message>
        <source>This computer could not take a note of the request, so nothing was sent.</source>
        <translation>Cet ordinateur n’a pas pu consigner la requête&#x202f;; rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>Check that the disk has room and that your home folder can be written.</source>
        <translation>Vérifiez que le disque a de la place et que votre dossier personnel est accessible en écriture.</translation>
    </message>
    <message>
        <source>This computer could not take a note of where the secret is.</source>
        <translation>Cet ordinateur n’a pas pu consigner l’endroit où se trouve le secret.</translation>
    </message>
    <message>
        <source>The program&apos;s settings could not be written.</source>
        <translation>Les paramètres du programme n’ont pas pu être écrits.</translation>
    </message>
    <message>
        <source>Another window of this program is changing this token, so nothing was sent.</source>
        <translation>Une autre fenêtre de ce programme modifie ce jeton&#x202f;; rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>Wait until it is done, then look again.</source>
        <translation>Attendez qu’elle ait terminé, puis regardez à nouveau.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Le fichier n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Check that the disk has room and that its folder can be written.</source>
        <translation>Vérifiez que le disque a de la place et que le dossier est accessible en écriture.</translation>
    </message>
    <message>
        <source>This cannot be sent as it was typed.</source>
        <translation>La saisie ne peut pas être envoyée telle quelle.</translation>
    </message>
    <message>
        <source>Check it for missing or odd characters.</source>
        <translation>Vérifiez qu’aucun caractère ne manque ou n’est inhabituel.</translation>
    </message>
    <message>
        <source>This was cancelled, and nothing more was sent.</source>
        <translation>L’opération a été annulée, et rien d’autre n’a été envoyé.</translation>
    </message>
    <message>
        <source>In keychain: written and read back.</source>
        <translation>Dans le trousseau&#xa0;: écrit et relu.</translation>
    </message>
    <message>
        <source>In keychain until you decide.</source>
        <translation>Dans le trousseau en attendant votre décision.</translation>
    </message>
    <message>
        <source>Copied, but not saved: %1</source>
        <translation>Copié, mais non enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not saved: %1 You can also copy it.</source>
        <translation>Non enregistré&#xa0;: %1 Vous pouvez aussi le copier.</translation>
    </message>
    <message>
        <source>The keychain did not say whether it saved the secret. Copy it now or try again.</source>
        <translation>Le trousseau n’a pas dit s’il a enregistré le secret. Copiez-le maintenant ou réessayez.</translation>
    </message>
    <message>
        <source>Copied, but not saved yet.</source>
        <translation>Copié, mais pas encore enregistré.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Pas encore enregistré.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>It could not be read: %1</source>
        <translation>La lecture a échoué&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stored in keychain</source>
        <translation>Stocké dans le trousseau</translation>
    </message>
    <message>
        <source>Storing in keychain…</source>
        <translation>Stockage dans le trousseau…</translation>
    </message>
    <message>
        <source>&amp;Try again to store in keychain</source>
        <translation>Réessayer de &amp;stocker dans le trousseau</translation>
    </message>
    <message>
        <source>&amp;Store in keychain</source>
        <translation>&amp;Stocker dans le trousseau</translation>
    </message>
    <message>
        <source>The keychain has not taken it: %1 You can go back and copy it.</source>
        <translation>Le trousseau ne l’a pas accepté&#xa0;: %1 Vous pouvez revenir en arrière et le copier.</translation>
    </message>
    <message>
        <source>New secret for “%1”</source>
        <translation>Nouveau secret de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The old secret has stopped working. This is the only time the service shows the new one.</source>
        <translation>L’ancien secret ne fonctionne plus. C’est la seule fois que le service affiche le nouveau.</translation>
    </message>
    <message>
        <source>This is the only time the service shows this secret.</source>
        <translation>C’est la seule fois que le service affiche ce secret.</translation>
    </message>
</context>
<context>
    <name>qernal::AccountSwitcher</name>
    <message>
        <source>%1 (demo)</source>
        <translation>%1 (démo)</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Certificates are checked with %1</source>
        <translation>Les certificats sont vérifiés avec %1</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Connecté en tant que %1</translation>
    </message>
    <message>
        <source>Sign in or choose an account</source>
        <translation>Se connecter ou choisir un compte</translation>
    </message>
    <message>
        <source>Leave the demo and sign &amp;in…</source>
        <translation>Quitter la démo et se &amp;connecter…</translation>
    </message>
    <message>
        <source>Sign &amp;in…</source>
        <translation>Se &amp;connecter…</translation>
    </message>
    <message>
        <source>&amp;Leave the demo</source>
        <translation>&amp;Quitter la démo</translation>
    </message>
    <message>
        <source>Sign &amp;out…</source>
        <translation>Se &amp;déconnecter…</translation>
    </message>
</context>
<context>
    <name>qernal::AddSecretDialog</name>
    <message>
        <source>&amp;Store in keychain</source>
        <translation>&amp;Stocker dans le trousseau</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>The whole API token, its ID in front of the @.</source>
        <translation>Le jeton d’API complet, avec son ID avant le @.</translation>
    </message>
    <message>
        <source>Add the secret of “%1”</source>
        <translation>Ajouter le secret de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>It is tried once at the service, then stored in the keychain of this computer.</source>
        <translation>Il est essayé une fois auprès du service, puis stocké dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>API &amp;token</source>
        <translation>&amp;Jeton d’API</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Jeton d’API</translation>
    </message>
    <message>
        <source>This is the secret of another token: it begins with %1.</source>
        <translation>C’est le secret d’un autre jeton&#xa0;: il commence par %1.</translation>
    </message>
</context>
<context>
    <name>qernal::AppearanceSection</name>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>The desktop&apos;s light, dark and high contrast are followed while the program runs.</source>
        <translation>Les modes clair, sombre et contraste élevé du bureau sont suivis pendant l’exécution du programme.</translation>
    </message>
</context>
<context>
    <name>qernal::Application</name>
    <message>
        <source>The demo could not go on: %1</source>
        <translation>La démo n’a pas pu continuer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sample tokens</source>
        <translation>Exemples de jetons</translation>
    </message>
    <message>
        <source>This program is open on “%1” as well, with the same home folder. Quit it there before you create or regenerate a token. If it is not open there, remove %2.</source>
        <translation>Ce programme est aussi ouvert sur «&#xa0;%1&#xa0;», avec le même dossier personnel. Quittez-le là-bas avant de créer ou de régénérer un jeton. S’il n’y est pas ouvert, supprimez %2.</translation>
    </message>
    <message>
        <source>Inside this sandbox the program does not hear when the screen is locked. Hide secrets with Ctrl+L before you leave the computer.</source>
        <translation>Dans ce bac à sable, le programme n’est pas informé du verrouillage de l’écran. Masquez les secrets avec Ctrl+L avant de quitter l’ordinateur.</translation>
    </message>
</context>
<context>
    <name>qernal::BrokerConnection</name>
    <message>
        <source>This is no request that can be understood.</source>
        <translation>Cette requête est incompréhensible.</translation>
    </message>
    <message>
        <source>qernal-token does not pass on a request of this form.</source>
        <translation>qernal-token ne transmet pas de requête de cette forme.</translation>
    </message>
    <message>
        <source>The token endpoint takes a POST.</source>
        <translation>Le point d’accès des jetons attend un POST.</translation>
    </message>
    <message>
        <source>This form is too large.</source>
        <translation>Ce formulaire est trop volumineux.</translation>
    </message>
    <message>
        <source>This run of qernal-token stands in for the authorization server alone.</source>
        <translation>Cette exécution de qernal-token ne remplace que le serveur d’autorisation.</translation>
    </message>
    <message>
        <source>This is not the token of this run of qernal-token.</source>
        <translation>Ce n’est pas le jeton de cette exécution de qernal-token.</translation>
    </message>
    <message>
        <source>This run of qernal-token does not allow it; --allow &apos;%1&apos; would.</source>
        <translation>Cette exécution de qernal-token ne l’autorise pas&#x202f;; --allow &apos;%1&apos; l’autoriserait.</translation>
    </message>
</context>
<context>
    <name>qernal::CheckCommand</name>
    <message>
        <source>There is no token “%1” in the list or on this computer.</source>
        <translation>Il n’y a pas de jeton «&#xa0;%1&#xa0;» dans la liste ni sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>qernal::CheckReport</name>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Remedy: chmod 600 FILE</source>
        <translation>Remède&#xa0;: chmod 600 FICHIER</translation>
    </message>
    <message>
        <source>Remedy, in the window: %1</source>
        <translation>Remède, dans la fenêtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Tout est en ordre.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at.</source>
        <translation>
            <numerusform>%n point à examiner.</numerusform>
            <numerusform>%n points à examiner.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qernal::CheckUp</name>
    <message>
        <source>The list of tokens could not be read.</source>
        <translation>La liste des jetons n’a pas pu être lue.</translation>
    </message>
</context>
<context>
    <name>qernal::CheckUpCommands</name>
    <message>
        <source>Check-up</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Remove this entry from the keychain? No record knows it; if a secret that you need is in it, it is lost.</source>
        <translation>Retirer cette entrée du trousseau&#x202f;? Aucun enregistrement ne la connaît&#x202f;; si elle contient un secret dont vous avez besoin, il sera perdu.</translation>
    </message>
    <message>
        <source>Forget this secret? It goes from the keychain, and cannot be read here any more.</source>
        <translation>Oublier ce secret&#x202f;? Il est retiré du trousseau et ne pourra plus être lu ici.</translation>
    </message>
    <message>
        <source>That could not be mended. %1</source>
        <translation>Cela n’a pas pu être corrigé. %1</translation>
    </message>
</context>
<context>
    <name>qernal::CheckUpDialog</name>
    <message>
        <source>Whether the secrets work was not tried.</source>
        <translation>Le fonctionnement des secrets n’a pas été essayé.</translation>
    </message>
    <message>
        <source>Nothing to mend.</source>
        <translation>Rien à corriger.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend.</source>
        <translation>
            <numerusform>%n point à corriger.</numerusform>
            <numerusform>%n points à corriger.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check that they &amp;work</source>
        <translation>Vérifier qu’ils &amp;fonctionnent</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>Copier comme &amp;texte</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Examiner à nouveau</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Signs in to the service with each stored secret, once.</source>
        <translation>Se connecte au service avec chaque secret stocké, une fois.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Looks at this account&apos;s tokens, their secrets, the files of the service&apos;s tools and this computer. It changes nothing. “Check that they work” alone sends secrets: it signs in to the service with each that is stored here.</source>
        <translation>Examine les jetons de ce compte, leurs secrets, les fichiers des outils du service et cet ordinateur, sans rien modifier. Seul «&#xa0;Vérifier qu’ils fonctionnent&#xa0;» envoie des secrets&#xa0;: le programme se connecte au service avec chacun de ceux qui sont stockés ici.</translation>
    </message>
    <message>
        <source>Looking, and signing in with each stored secret…</source>
        <translation>Examen et connexion avec chaque secret stocké…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examen…</translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation>Rien à corriger</translation>
    </message>
    <message>
        <source>Tokens, secrets, the files of tools and this computer are as they should be.</source>
        <translation>Les jetons, les secrets, les fichiers des outils et cet ordinateur sont en ordre.</translation>
    </message>
    <message>
        <source>The findings are on the clipboard. There is no secret among them.</source>
        <translation>Les constats sont dans le presse-papiers. Ils ne contiennent aucun secret.</translation>
    </message>
</context>
<context>
    <name>qernal::ChipButton</name>
    <message numerus="yes">
        <source>%1, %Ln token(s)</source>
        <translation>
            <numerusform>%1, %Ln jeton</numerusform>
            <numerusform>%1, %Ln jetons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qernal::ClearButton</name>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>qernal::CliFindingWords</name>
    <message>
        <source>QERNAL_HOST_HYDRA makes the CLI and Terraform send their secret to %1.</source>
        <translation>À cause de QERNAL_HOST_HYDRA, la CLI et Terraform envoient leur secret à %1.</translation>
    </message>
    <message>
        <source>A .env makes the CLI, started in its folder, send its secret to %1.</source>
        <translation>À cause d’un fichier .env, la CLI lancée dans son dossier envoie son secret à %1.</translation>
    </message>
    <message>
        <source>Others on this computer can reach the CLI&apos;s file, which holds a secret.</source>
        <translation>D’autres utilisateurs de cet ordinateur ont accès au fichier de la CLI, qui contient un secret.</translation>
    </message>
    <message>
        <source>The CLI warns of the mode of its file.</source>
        <translation>La CLI émet un avertissement sur les droits d’accès de son fichier.</translation>
    </message>
    <message>
        <source>The CLI&apos;s file holds no token that can be read.</source>
        <translation>Le fichier de la CLI ne contient aucun jeton lisible.</translation>
    </message>
    <message>
        <source>HOME is not set: the CLI looks for its file beside the current folder, not in yours.</source>
        <translation>HOME n’est pas définie&#xa0;: la CLI cherche son fichier dans le dossier courant, pas dans le vôtre.</translation>
    </message>
</context>
<context>
    <name>qernal::CliTokenStep</name>
    <message>
        <source>The service no longer accepts the secret of “%1” that the CLI uses.</source>
        <translation>Le service n’accepte plus le secret de «&#xa0;%1&#xa0;» qu’utilise la CLI.</translation>
    </message>
    <message>
        <source>It could not be checked whether the CLI&apos;s token still works.</source>
        <translation>Il n’a pas été possible de vérifier si le jeton de la CLI fonctionne encore.</translation>
    </message>
</context>
<context>
    <name>qernal::ClipboardCountdown</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear the clipboard</source>
        <translation>Effacer le presse-papiers</translation>
    </message>
    <message numerus="yes">
        <source>Secret on the clipboard for %n second(s)</source>
        <translation>
            <numerusform>Secret dans le presse-papiers pendant %n&#xa0;s</numerusform>
            <numerusform>Secret dans le presse-papiers pendant %n&#xa0;s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qernal::ClipboardSection</name>
    <message>
        <source>10 seconds</source>
        <translation>10 secondes</translation>
    </message>
    <message>
        <source>30 seconds</source>
        <translation>30 secondes</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minute</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 minutes</translation>
    </message>
    <message>
        <source>Until something else is copied</source>
        <translation>Jusqu’à une autre copie</translation>
    </message>
    <message>
        <source>&amp;Copied secrets</source>
        <translation>&amp;Secrets copiés</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 secondes</translation>
    </message>
    <message>
        <source>Whatever reads the clipboard later can have it. Locking (Ctrl+L) and quitting still clear it.</source>
        <translation>Tout ce qui lit le presse-papiers plus tard peut l’obtenir. Verrouiller (Ctrl+L) ou quitter l’efface toujours.</translation>
    </message>
    <message>
        <source>After that a copied secret leaves the clipboard by itself.</source>
        <translation>Ensuite, un secret copié disparaît de lui-même du presse-papiers.</translation>
    </message>
</context>
<context>
    <name>qernal::ClockStep</name>
    <message>
        <source>This computer&apos;s clock could not be compared with the service&apos;s.</source>
        <translation>L’horloge de cet ordinateur n’a pas pu être comparée à celle du service.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is ahead of the service&apos;s by %1 s.</source>
        <translation>L’horloge de cet ordinateur avance de %1&#xa0;s sur celle du service.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is behind the service&apos;s by %1 s.</source>
        <translation>L’horloge de cet ordinateur retarde de %1&#xa0;s sur celle du service.</translation>
    </message>
</context>
<context>
    <name>qernal::CloseGuard</name>
    <message>
        <source>Keep this secret?</source>
        <translation>Garder ce secret&#x202f;?</translation>
    </message>
    <message>
        <source>Keep the secret of “%1”?</source>
        <translation>Garder le secret de «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>It is neither stored nor copied, and the service will not show it again. Without it this token is of no use until its secret is regenerated.</source>
        <translation>Il n’est ni stocké ni copié, et le service ne l’affichera plus. Sans lui, ce jeton est inutilisable tant que son secret n’est pas régénéré.</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Store in keychain</source>
        <translation>&amp;Stocker dans le trousseau</translation>
    </message>
    <message>
        <source>&amp;Discard: I will regenerate it later</source>
        <translation>&amp;Abandonner&#xa0;: je le régénérerai plus tard</translation>
    </message>
</context>
<context>
    <name>qernal::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Type a command, a token or an account</source>
        <translation>Saisissez une commande, un jeton ou un compte</translation>
    </message>
    <message>
        <source>Command, token or account</source>
        <translation>Commande, jeton ou compte</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>No command, token or account matches “%1”.</source>
        <translation>Aucune commande, aucun jeton ni compte ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Look up %1</source>
        <translation>Rechercher %1 auprès du service</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>Pas dans la liste</translation>
    </message>
</context>
<context>
    <name>qernal::ConsoleMain</name>
    <message>
        <source>Waiting for the keychain: look whether it asks for its password in a window of its own.</source>
        <translation>En attente du trousseau&#xa0;: regardez s’il demande son mot de passe dans sa propre fenêtre.</translation>
    </message>
</context>
<context>
    <name>qernal::CredentialField</name>
    <message>
        <source>An API token has an @ between its id and its secret.</source>
        <translation>Un jeton d’API a un @ entre son ID et son secret.</translation>
    </message>
    <message>
        <source>There is more than one @: is it one token?</source>
        <translation>Il y a plus d’un @&#xa0;: est-ce un seul jeton&#x202f;?</translation>
    </message>
    <message>
        <source>The id in front of the @ is missing.</source>
        <translation>Il manque l’ID avant le @.</translation>
    </message>
    <message>
        <source>The secret after the @ is missing.</source>
        <translation>Il manque le secret après le @.</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Coller</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Effacer</translation>
    </message>
</context>
<context>
    <name>qernal::DeliveryWords</name>
    <message>
        <source>“%1” took the secret.</source>
        <translation>«&#xa0;%1&#xa0;» a reçu le secret.</translation>
    </message>
    <message>
        <source>A field is missing or cannot be used.</source>
        <translation>Un champ est manquant ou inutilisable.</translation>
    </message>
    <message>
        <source>The secret itself stands in a field, where other programs could read it. Remove it: the tool gets the secret on its standard input.</source>
        <translation>Le secret lui-même figure dans un champ, où d’autres programmes pourraient le lire. Retirez-le&#xa0;: l’outil reçoit le secret sur son entrée standard.</translation>
    </message>
    <message>
        <source>“%1” was not found in PATH. Install it, or copy the secret instead.</source>
        <translation>«&#xa0;%1&#xa0;» est introuvable dans PATH. Installez-le, ou copiez plutôt le secret.</translation>
    </message>
    <message>
        <source>“%1” could not be started.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être démarré.</translation>
    </message>
    <message>
        <source>“%1” wanted to ask something in a terminal. Run it there once, then try again.</source>
        <translation>«&#xa0;%1&#xa0;» voulait poser une question dans un terminal. Exécutez-le une fois dans un terminal, puis réessayez.</translation>
    </message>
    <message>
        <source>“%1” wanted to ask something in a terminal. Run “%2” there, then try again.</source>
        <translation>«&#xa0;%1&#xa0;» voulait poser une question dans un terminal. Exécutez «&#xa0;%2&#xa0;» dans un terminal, puis réessayez.</translation>
    </message>
    <message>
        <source>“%1” reported an error (exit code %2).</source>
        <translation>«&#xa0;%1&#xa0;» a signalé une erreur (code de retour %2).</translation>
    </message>
    <message>
        <source>“%1” ended unexpectedly. Whether the secret arrived is not known.</source>
        <translation>«&#xa0;%1&#xa0;» s’est terminé de façon inattendue. On ignore si le secret est arrivé.</translation>
    </message>
    <message>
        <source>“%1” did not end within a minute and was stopped. Whether the secret arrived is not known.</source>
        <translation>«&#xa0;%1&#xa0;» ne s’est pas terminé en une minute et a été arrêté. On ignore si le secret est arrivé.</translation>
    </message>
    <message>
        <source>Cancelled. Whether the secret arrived is not known.</source>
        <translation>Annulé. On ignore si le secret est arrivé.</translation>
    </message>
    <message>
        <source>What it printed held the secret, so it is not shown.</source>
        <translation>Sa sortie contenait le secret&#x202f;; elle n’est donc pas affichée.</translation>
    </message>
</context>
<context>
    <name>qernal::DemoRunner</name>
    <message>
        <source>The demo service has ended.</source>
        <translation>Le service de démonstration s’est arrêté.</translation>
    </message>
    <message>
        <source>The program qernal-token-demo is not installed.</source>
        <translation>Le programme qernal-token-demo n’est pas installé.</translation>
    </message>
    <message>
        <source>The demo service did not say where it listens.</source>
        <translation>Le service de démonstration n’a pas indiqué où il écoute.</translation>
    </message>
</context>
<context>
    <name>qernal::DesktopNotifier</name>
    <message>
        <source>this session has no D-Bus.</source>
        <translation>cette session n’a pas de D-Bus.</translation>
    </message>
    <message>
        <source>the desktop&apos;s notification service does not answer (%1).</source>
        <translation>le service de notification du bureau ne répond pas (%1).</translation>
    </message>
</context>
<context>
    <name>qernal::DesktopStep</name>
    <message>
        <source>Nothing here reports a locked screen or a suspension: a secret on the screen stays there meanwhile.</source>
        <translation>Rien ici ne signale le verrouillage de l’écran ni la mise en veille&#xa0;: un secret affiché le reste pendant ce temps.</translation>
    </message>
    <message>
        <source>“%1” runs and keeps what is copied, secrets as well: have it pass over this program.</source>
        <translation>«&#xa0;%1&#xa0;» est en cours d’exécution et conserve ce qui est copié, secrets compris&#xa0;: faites-lui ignorer ce programme.</translation>
    </message>
    <message>
        <source>“%1” runs and keeps texts of the clipboard; it is asked not to keep secrets.</source>
        <translation>«&#xa0;%1&#xa0;» est en cours d’exécution et conserve les textes du presse-papiers&#x202f;; il lui est demandé de ne pas conserver les secrets.</translation>
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
        <translation>Un autre programme</translation>
    </message>
    <message>
        <source>&amp;Repository</source>
        <translation>&amp;Dépôt</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>En&amp;vironnement</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>C&amp;ontext</source>
        <translation>C&amp;ontexte</translation>
    </message>
    <message>
        <source>&amp;Namespace</source>
        <translation>Espace de no&amp;ms</translation>
    </message>
    <message>
        <source>Na&amp;me of the Secret</source>
        <translation>Nom d&amp;u Secret</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Clé</translation>
    </message>
    <message>
        <source>&amp;Mount</source>
        <translation>Point de mon&amp;tage</translation>
    </message>
    <message>
        <source>&amp;Path</source>
        <translation>C&amp;hemin</translation>
    </message>
    <message>
        <source>Co&amp;mmand</source>
        <translation>Comman&amp;de</translation>
    </message>
    <message>
        <source>%1 in %2 on GitHub</source>
        <translation>%1 dans %2 sur GitHub</translation>
    </message>
    <message>
        <source>%1 in %2 on GitHub, environment %3</source>
        <translation>%1 dans %2 sur GitHub, environnement %3</translation>
    </message>
    <message>
        <source>%1 in %2 on GitLab</source>
        <translation>%1 dans %2 sur GitLab</translation>
    </message>
    <message>
        <source>Secret %1/%2, key %3</source>
        <translation>Secret %1/%2, clé %3</translation>
    </message>
    <message>
        <source>%1 in cluster %2</source>
        <translation>%1 dans le cluster %2</translation>
    </message>
    <message>
        <source>%1/%2 in Vault</source>
        <translation>%1/%2 dans Vault</translation>
    </message>
</context>
<context>
    <name>qernal::DetailsPanel</name>
    <message>
        <source>Details of the selected token</source>
        <translation>Détails du jeton sélectionné</translation>
    </message>
    <message>
        <source>Select a token to see its details.</source>
        <translation>Sélectionnez un jeton pour voir ses détails.</translation>
    </message>
</context>
<context>
    <name>qernal::EntriesStep</name>
    <message>
        <source>The keychain holds an entry of this program that nothing here knows.</source>
        <translation>Le trousseau contient une entrée de ce programme que rien ne connaît ici.</translation>
    </message>
</context>
<context>
    <name>qernal::ExecCommand</name>
    <message>
        <source>“%1” cannot be started: %2</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être démarré&#xa0;: %2</translation>
    </message>
    <message>
        <source>The secret itself is in the environment of the command, where its children and whoever may read that process find it.</source>
        <translation>Le secret lui-même est dans l’environnement de la commande, où ses processus enfants et quiconque peut lire ce processus le trouvent.</translation>
    </message>
    <message>
        <source>Nothing was started: %1</source>
        <translation>Rien n’a été démarré&#xa0;: %1</translation>
    </message>
    <message>
        <source>The command gets a real access token: what it copies of it works until that expires, and nothing limits what it does with it.</source>
        <translation>La commande reçoit un vrai jeton d’accès&#xa0;: ce qu’elle en copie fonctionne jusqu’à son expiration, et rien ne limite ce qu’elle en fait.</translation>
    </message>
</context>
<context>
    <name>qernal::ExecWords</name>
    <message>
        <source>Terraform uses the token that its provider block names, not that of this run: remove the argument “token” in %1</source>
        <translation>Terraform utilise le jeton que nomme son bloc provider, pas celui de cette exécution&#xa0;: retirez l’argument «&#xa0;token&#xa0;» dans %1</translation>
    </message>
</context>
<context>
    <name>qernal::ExpiringSoonSection</name>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n jour avant</numerusform>
            <numerusform>%n jours avant</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Expiring soon</source>
        <translation>&amp;Expire bientôt</translation>
    </message>
    <message>
        <source>From then on a token counts as expiring soon: in the list, its filter and its colours.</source>
        <translation>À partir de là, un jeton compte comme expirant bientôt&#xa0;: dans la liste, son filtre et ses couleurs.</translation>
    </message>
</context>
<context>
    <name>qernal::ExpiryCalendar</name>
    <message>
        <source>The token “%1” expires</source>
        <translation>Le jeton «&#xa0;%1&#xa0;» expire</translation>
    </message>
    <message>
        <source>ID %1
Replace it before then: what uses it stops working.</source>
        <translation>ID %1
Remplacez-le avant cette date&#xa0;: ce qui l’utilise cessera de fonctionner.</translation>
    </message>
</context>
<context>
    <name>qernal::ExpiryField</name>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>On a date…</source>
        <translation>À une date…</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Expiry date</source>
        <translation>Date d’expiration</translation>
    </message>
    <message>
        <source>Keep as it is (never expires)</source>
        <translation>Inchangée (n’expire jamais)</translation>
    </message>
    <message>
        <source>Keep as it is (expired %1)</source>
        <translation>Inchangée (expirée le %1)</translation>
    </message>
    <message>
        <source>Keep as it is (expires %1)</source>
        <translation>Inchangée (expire le %1)</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>N’expire jamais</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>Expiré le %1</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>Expire le %1</translation>
    </message>
    <message>
        <source>This day has begun. Choose a later one.</source>
        <translation>Ce jour a commencé. Choisissez-en un plus tardif.</translation>
    </message>
    <message>
        <source>Works until it is revoked: if it leaks, nothing else ends it.</source>
        <translation>Fonctionne jusqu’à sa révocation&#xa0;: en cas de fuite, rien d’autre n’y met fin.</translation>
    </message>
    <message>
        <source>The date has changed since this was opened: check the expiry.</source>
        <translation>La date a changé depuis l’ouverture de cette fenêtre&#xa0;: vérifiez l’expiration.</translation>
    </message>
</context>
<context>
    <name>qernal::ExpiryWords</name>
    <message>
        <source>expires in within</source>
        <translation>expire expirent expirant expiration dans en sous d&apos;ici d’ici avant</translation>
    </message>
    <message>
        <source>hour hours</source>
        <translation>heure heures</translation>
    </message>
    <message>
        <source>day days</source>
        <translation>jour jours</translation>
    </message>
    <message>
        <source>week weeks</source>
        <translation>semaine semaines</translation>
    </message>
    <message>
        <source>month months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>year years</source>
        <translation>an ans année années</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd&apos;hui aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
</context>
<context>
    <name>qernal::ExportWords</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Expires (UTC)</source>
        <translation>Expiration (UTC)</translation>
    </message>
    <message>
        <source>Created (UTC)</source>
        <translation>Création (UTC)</translation>
    </message>
    <message>
        <source>Last used here (UTC)</source>
        <translation>Dernier usage ici (UTC)</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>qernal::FactWords</name>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Keychain and service</source>
        <translation>Trousseau et service</translation>
    </message>
    <message>
        <source>Which token is used now</source>
        <translation>Jeton utilisé actuellement</translation>
    </message>
    <message>
        <source>Files and variables</source>
        <translation>Fichiers et variables</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Last used here</source>
        <translation>Dernier usage ici</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Commencé</translation>
    </message>
    <message>
        <source>IDs</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Provient de</translation>
    </message>
    <message>
        <source>Not used because of that</source>
        <translation>Non utilisé pour cette raison</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Droits d’accès</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Keychain entry</source>
        <translation>Entrée du trousseau</translation>
    </message>
    <message>
        <source>Difference in seconds</source>
        <translation>Écart en secondes</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>qernal::FindingCard</name>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>qernal::FindingList</name>
    <message>
        <source>Critical (%1)</source>
        <translation>Critiques (%1)</translation>
    </message>
    <message>
        <source>Warnings (%1)</source>
        <translation>Avertissements (%1)</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message numerus="yes">
        <source>%n more: “Copy as text” has them all.</source>
        <translation>
            <numerusform>%n de plus&#xa0;: «&#xa0;Copier comme texte&#xa0;» les contient tous.</numerusform>
            <numerusform>%n de plus&#xa0;: «&#xa0;Copier comme texte&#xa0;» les contient tous.</numerusform>
        </translation>
    </message>
    <message>
        <source>Worth knowing (%1)</source>
        <translation>Bon à savoir (%1)</translation>
    </message>
</context>
<context>
    <name>qernal::FolderList</name>
    <message>
        <source>Folders that are looked through</source>
        <translation>Dossiers parcourus</translation>
    </message>
    <message>
        <source>Look through a folder</source>
        <translation>Parcourir un dossier</translation>
    </message>
    <message>
        <source>%1 (files in this folder only)</source>
        <translation>%1 (fichiers de ce dossier seulement)</translation>
    </message>
    <message>
        <source>Rem&amp;ove</source>
        <translation>Ret&amp;irer</translation>
    </message>
    <message>
        <source>Add &amp;folder…</source>
        <translation>Ajouter un &amp;dossier…</translation>
    </message>
</context>
<context>
    <name>qernal::FoldersSection</name>
    <message>
        <source>Folder&amp;s</source>
        <translation>D&amp;ossiers</translation>
    </message>
    <message>
        <source>“Where is it used?” looks for your tokens in these. They were found in your home folder, and are proposed until you change the list.</source>
        <translation>«&#xa0;Où est-il utilisé&#x202f;?&#xa0;» y cherche vos jetons. Ils ont été trouvés dans votre dossier personnel et sont proposés jusqu’à ce que vous changiez la liste.</translation>
    </message>
    <message>
        <source>“Where is it used?” and the check-up look for your tokens in these, which you chose.</source>
        <translation>«&#xa0;Où est-il utilisé&#x202f;?&#xa0;» et le diagnostic cherchent vos jetons dans ces dossiers, que vous avez choisis.</translation>
    </message>
</context>
<context>
    <name>qernal::ForgetQuestion</name>
    <message>
        <source>The token goes on working wherever its secret is used. This computer forgets it, and the service will not show it again.</source>
        <translation>Le jeton continue de fonctionner partout où son secret est utilisé. Cet ordinateur l’oublie, et le service ne l’affichera plus.</translation>
    </message>
</context>
<context>
    <name>qernal::FreshToken</name>
    <message>
        <source>This token has changed since the list was read.</source>
        <translation>Ce jeton a changé depuis la lecture de la liste.</translation>
    </message>
    <message>
        <source>Its name was “%1” and is “%2” now.</source>
        <translation>Son nom était «&#xa0;%1&#xa0;» et est maintenant «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>It expires on %1 now.</source>
        <translation>Il expire maintenant le %1.</translation>
    </message>
    <message>
        <source>It never expires now.</source>
        <translation>Il n’expire plus jamais.</translation>
    </message>
    <message>
        <source>Its secret may have been replaced.</source>
        <translation>Son secret a peut-être été remplacé.</translation>
    </message>
    <message>
        <source>The service no longer has this token: it was revoked elsewhere, or has been removed.</source>
        <translation>Le service ne possède plus ce jeton&#xa0;: il a été révoqué ailleurs, ou supprimé.</translation>
    </message>
    <message>
        <source>Shown as the list was last read, for the token could not be read again. %1</source>
        <translation>Affiché tel que la dernière liste l’indiquait, car le jeton n’a pas pu être relu. %1</translation>
    </message>
</context>
<context>
    <name>qernal::GetCommand</name>
    <message>
        <source>Standard output is a terminal, where the secret would stay in view. Send it to a pipe, or add --show.</source>
        <translation>La sortie standard est un terminal, où le secret resterait visible. Dirigez-la vers un tube, ou ajoutez --show.</translation>
    </message>
</context>
<context>
    <name>qernal::HandOffDialog</name>
    <message>
        <source>&amp;Do it</source>
        <translation>&amp;Exécuter</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Cop&amp;ier</translation>
    </message>
    <message>
        <source>Copy the &amp;secret</source>
        <translation>Copier le &amp;secret</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Use the secret of “%1” with</source>
        <translation>Utiliser le secret de «&#xa0;%1&#xa0;» avec</translation>
    </message>
    <message>
        <source>Ways to use the secret</source>
        <translation>Façons d’utiliser le secret</translation>
    </message>
    <message>
        <source>What the tool printed</source>
        <translation>Ce que l’outil a affiché</translation>
    </message>
    <message>
        <source>“Do it” leaves no trace: the secret goes straight into the file, or to the tool&apos;s standard input. A line that you type with a secret in it stays in the history of most shells.</source>
        <translation>«&#xa0;Exécuter&#xa0;» ne laisse pas de trace&#xa0;: le secret va directement dans le fichier, ou à l’entrée standard de l’outil. Une ligne saisie avec un secret reste dans l’historique de la plupart des shells.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The secret is on the clipboard.</source>
        <translation>Le secret est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The text to paste is on the clipboard.</source>
        <translation>Le texte à coller est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The clipboard was used by something else meanwhile: copy it again.</source>
        <translation>Le presse-papiers a servi à autre chose entre-temps&#xa0;: copiez à nouveau.</translation>
    </message>
    <message>
        <source>Re&amp;place it</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>&amp;Copy the line</source>
        <translation>Copier la &amp;ligne</translation>
    </message>
    <message>
        <source>The tool runs…</source>
        <translation>L’outil est en cours d’exécution…</translation>
    </message>
    <message>
        <source>A line is on the clipboard: run it where the secret is to be, then press “Copy the secret” here and paste the secret there.</source>
        <translation>Une ligne est dans le presse-papiers&#xa0;: exécutez-la là où le secret doit aller, puis appuyez ici sur «&#xa0;Copier le secret&#xa0;» et collez-y le secret.</translation>
    </message>
</context>
<context>
    <name>qernal::HandOffEntry</name>
    <message>
        <source>Qernal&apos;s CLI</source>
        <translation>CLI de Qernal</translation>
    </message>
    <message>
        <source>Writes the token into %1; the other lines stay as they are.</source>
        <translation>Écrit le jeton dans %1&#x202f;; les autres lignes restent inchangées.</translation>
    </message>
    <message>
        <source>direnv: .envrc</source>
        <translation>direnv&#xa0;: .envrc</translation>
    </message>
    <message>
        <source>Sets QERNAL_TOKEN in the file; everything else in it stays. A file that is not there is made for you alone.</source>
        <translation>Définit QERNAL_TOKEN dans le fichier&#x202f;; tout le reste y demeure. Un fichier absent est créé pour vous seul.</translation>
    </message>
    <message>
        <source>.env file</source>
        <translation>Fichier .env</translation>
    </message>
    <message>
        <source>Copies a line that asks for the secret, so that no history keeps it. Run it, then copy the secret here and paste it there.</source>
        <translation>Copie une ligne qui demande le secret, pour qu’aucun historique ne le garde. Exécutez-la, puis copiez le secret ici et collez-le là-bas.</translation>
    </message>
    <message>
        <source>Runs GitHub&apos;s “gh”, which seals the secret for the repository.</source>
        <translation>Exécute «&#xa0;gh&#xa0;» de GitHub, qui scelle le secret pour le dépôt.</translation>
    </message>
    <message>
        <source>Runs GitLab&apos;s “glab”; the variable is masked.</source>
        <translation>Exécute «&#xa0;glab&#xa0;» de GitLab&#x202f;; la variable est masquée.</translation>
    </message>
    <message>
        <source>Runs “kubectl”, which sets one key of a Secret on the server. Other keys stay.</source>
        <translation>Exécute «&#xa0;kubectl&#xa0;», qui définit une clé d’un Secret sur le serveur. Les autres clés demeurent.</translation>
    </message>
    <message>
        <source>Runs “vault”, which sets the key “token” at a path. Other keys stay.</source>
        <translation>Exécute «&#xa0;vault&#xa0;», qui définit la clé «&#xa0;token&#xa0;» à un chemin. Les autres clés demeurent.</translation>
    </message>
    <message>
        <source>Runs a command of yours, which reads the secret from its standard input. No shell is involved; write arguments with spaces in double quotes.</source>
        <translation>Exécute une commande de votre choix, qui lit le secret sur son entrée standard. Aucun shell n’intervient&#x202f;; mettez les arguments contenant des espaces entre guillemets droits doubles.</translation>
    </message>
    <message>
        <source>Your own command</source>
        <translation>Votre propre commande</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>Utilisés récemment</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Repositories and CI</source>
        <translation>Dépôts et CI</translation>
    </message>
    <message>
        <source>Clusters and vaults</source>
        <translation>Clusters et coffres</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Un autre programme</translation>
    </message>
    <message>
        <source>Bash, Zsh: QERNAL_TOKEN</source>
        <translation>Bash, Zsh&#xa0;: QERNAL_TOKEN</translation>
    </message>
    <message>
        <source>Fish: QERNAL_TOKEN</source>
        <translation>Fish&#xa0;: QERNAL_TOKEN</translation>
    </message>
    <message>
        <source>PowerShell: QERNAL_TOKEN</source>
        <translation>PowerShell&#xa0;: QERNAL_TOKEN</translation>
    </message>
    <message>
        <source>Terraform: TF_VAR_qernal_token</source>
        <translation>Terraform&#xa0;: TF_VAR_qernal_token</translation>
    </message>
    <message>
        <source>Terraform: provider block</source>
        <translation>Terraform&#xa0;: bloc provider</translation>
    </message>
    <message>
        <source>Copies the provider&apos;s block with the secret in it. Keep that file out of the repository.</source>
        <translation>Copie le bloc du fournisseur avec le secret. Gardez ce fichier hors du dépôt.</translation>
    </message>
</context>
<context>
    <name>qernal::HandOffForm</name>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>File for QERNAL_TOKEN</source>
        <translation>Fichier pour QERNAL_TOKEN</translation>
    </message>
    <message>
        <source>optional: %1</source>
        <translation>facultatif&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose a file, with its whole path.</source>
        <translation>Choisissez un fichier, avec son chemin complet.</translation>
    </message>
    <message>
        <source>“%1” cannot be written like that.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas s’écrire ainsi.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>«&#xa0;%1&#xa0;» est manquant.</translation>
    </message>
</context>
<context>
    <name>qernal::HandOffOutcome</name>
    <message>
        <source>The CLI has it. While the variable QERNAL_TOKEN is set, the CLI uses that one.</source>
        <translation>La CLI l’a reçu. Tant que la variable QERNAL_TOKEN est définie, la CLI utilise celle-ci.</translation>
    </message>
    <message>
        <source>The CLI has it.</source>
        <translation>La CLI l’a reçu.</translation>
    </message>
    <message>
        <source>Written and read back. Run “direnv allow” in that folder.</source>
        <translation>Écrit et relu. Exécutez «&#xa0;direnv allow&#xa0;» dans ce dossier.</translation>
    </message>
    <message>
        <source>Written and read back.</source>
        <translation>Écrit et relu.</translation>
    </message>
    <message>
        <source>The file holds another token, %1. If you replace it, its secret cannot be had from there any more.</source>
        <translation>Le fichier contient un autre jeton, %1. Si vous le remplacez, son secret ne pourra plus y être récupéré.</translation>
    </message>
    <message>
        <source>That it went there could not be noted: the disk refused.</source>
        <translation>Cette transmission n’a pas pu être consignée&#xa0;: le disque a refusé.</translation>
    </message>
</context>
<context>
    <name>qernal::HelpDialogs</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Show the details of a token</source>
        <translation>Afficher les détails d’un jeton</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>About Qernal Token Manager</source>
        <translation>À propos de Qernal Token Manager</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Creates, watches and revokes the API tokens of the Chaos service, and keeps their secrets in your keychain.

Free software under the GNU General Public License, version 3 or later. Built with Qt %1.</source>
        <translation>Crée, surveille et révoque les jetons d’API du service Chaos, et garde leurs secrets dans votre trousseau.

Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Construit avec Qt %1.</translation>
    </message>
</context>
<context>
    <name>qernal::IdentifyCommand</name>
    <message>
        <source>Only tokens whose secrets came to this computer are looked for.</source>
        <translation>Seuls les jetons dont le secret est parvenu à cet ordinateur sont recherchés.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2, with its secret</source>
        <translation>%1&#xa0;: %2, avec son secret</translation>
    </message>
    <message>
        <source>%1: %2, ID only</source>
        <translation>%1&#xa0;: %2, ID seulement</translation>
    </message>
</context>
<context>
    <name>qernal::IdentifyDialog</name>
    <message>
        <source>&amp;Show in the list</source>
        <translation>Afficher dans la &amp;liste</translation>
    </message>
    <message>
        <source>Re&amp;generate secret…</source>
        <translation>Ré&amp;générer le secret…</translation>
    </message>
    <message>
        <source>Re&amp;place…</source>
        <translation>Rem&amp;placer…</translation>
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <translation>Ré&amp;voquer…</translation>
    </message>
    <message>
        <source>Identify a token</source>
        <translation>Identifier un jeton</translation>
    </message>
    <message>
        <source>&amp;Text that may contain a token, such as a log or a diff:</source>
        <translation>&amp;Texte qui peut contenir un jeton, comme un journal ou un diff&#xa0;:</translation>
    </message>
    <message>
        <source>Tokens in the text</source>
        <translation>Jetons dans le texte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1 – %2, with its secret</source>
        <translation>%1 – %2, avec son secret</translation>
    </message>
    <message>
        <source>%1 – %2, ID only</source>
        <translation>%1 – %2, ID seulement</translation>
    </message>
    <message>
        <source>Paste or drop it here. It stays on this computer, and nothing of it is kept.</source>
        <translation>Collez-le ou déposez-le ici. Il reste sur cet ordinateur, et rien n’en est conservé.</translation>
    </message>
    <message>
        <source>The ID of none of this account&apos;s tokens stands in this text.</source>
        <translation>L’ID d’aucun jeton de ce compte ne figure dans ce texte.</translation>
    </message>
    <message>
        <source>Only IDs stand in this text. An ID alone opens nothing.</source>
        <translation>Seuls des ID figurent dans ce texte. Un ID seul n’ouvre rien.</translation>
    </message>
    <message>
        <source>A secret stands in this text. Whoever has seen it can use the token until its secret is regenerated or the token is revoked.</source>
        <translation>Un secret figure dans ce texte. Quiconque l’a vu peut utiliser le jeton jusqu’à ce que son secret soit régénéré ou que le jeton soit révoqué.</translation>
    </message>
</context>
<context>
    <name>qernal::KeychainStep</name>
    <message>
        <source>No keychain answers on this computer: no secret can be stored.</source>
        <translation>Aucun trousseau ne répond sur cet ordinateur&#xa0;: aucun secret ne peut être stocké.</translation>
    </message>
</context>
<context>
    <name>qernal::KeychainStepWords</name>
    <message>
        <source>The keychain of macOS keeps the secrets.</source>
        <translation>Le trousseau de macOS garde les secrets.</translation>
    </message>
    <message>
        <source>The credential manager of Windows keeps the secrets: 2,560 bytes each at most.</source>
        <translation>Le gestionnaire d’informations d’identification de Windows garde les secrets&#xa0;: 2&#x202f;560 octets chacun au maximum.</translation>
    </message>
    <message>
        <source>A keychain that does not give its name keeps the secrets.</source>
        <translation>Un trousseau qui ne donne pas son nom garde les secrets.</translation>
    </message>
    <message>
        <source>GNOME Keyring keeps the secrets: it is unlocked together with the session.</source>
        <translation>Le trousseau de GNOME garde les secrets&#xa0;: il est déverrouillé avec la session.</translation>
    </message>
    <message>
        <source>KeePassXC keeps the secrets while it runs: its bin keeps removed ones until it is emptied.</source>
        <translation>KeePassXC garde les secrets tant qu’il est ouvert&#xa0;: sa corbeille conserve ceux qui sont retirés jusqu’à ce qu’elle soit vidée.</translation>
    </message>
    <message>
        <source>KWallet keeps the secrets: it may ask for its password at any time.</source>
        <translation>KWallet garde les secrets&#xa0;: il peut demander son mot de passe à tout moment.</translation>
    </message>
    <message>
        <source>“%1” keeps the secrets: this program has not been tried with it.</source>
        <translation>«&#xa0;%1&#xa0;» garde les secrets&#xa0;: ce programme n’a pas été essayé avec lui.</translation>
    </message>
</context>
<context>
    <name>qernal::LanguageSection</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Used from the next start on. Dates and numbers stay those of the system.</source>
        <translation>Prend effet au prochain démarrage. Les dates et les nombres restent ceux du système.</translation>
    </message>
</context>
<context>
    <name>qernal::ListCommand</name>
    <message>
        <source>No notification could be shown: %1</source>
        <translation>Aucune notification n’a pu être affichée&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is the list as of %1 (%2).</source>
        <translation>C’est la liste du %1 (%2).</translation>
    </message>
    <message>
        <source>What was said could not be noted and will be said again: %1</source>
        <translation>Ce qui a été rappelé n’a pas pu être noté et sera répété&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>qernal::ListExporter</name>
    <message>
        <source>There is nothing to export: no token is shown.</source>
        <translation>Il n’y a rien à exporter&#xa0;: aucun jeton n’est affiché.</translation>
    </message>
    <message numerus="yes">
        <source>Export %n tokens</source>
        <translation>
            <numerusform>Exporter %n jeton</numerusform>
            <numerusform>Exporter %n jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tableau pour tableurs (*.csv)</translation>
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
        <source>Calendar of expiries (*.ics)</source>
        <translation>Calendrier des expirations (*.ics)</translation>
    </message>
    <message>
        <source>There is nothing to export: none of the shown tokens will expire.</source>
        <translation>Il n’y a rien à exporter&#xa0;: aucun des jetons affichés n’expirera.</translation>
    </message>
    <message>
        <source>The list is not exported: %1 could not be written. %2. Choose another folder, or make room.</source>
        <translation>La liste n’est pas exportée&#xa0;: %1 n’a pas pu être écrit. %2. Choisissez un autre dossier, ou libérez de la place.</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens are exported to %1.</source>
        <translation>
            <numerusform>%n jeton est exporté vers %1.</numerusform>
            <numerusform>%n jetons sont exportés vers %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qernal::ListMemory</name>
    <message>
        <source>The remembered list of tokens could not be read and was set aside as %1. The next one that the service sends takes its place.</source>
        <translation>La liste mémorisée des jetons n’a pas pu être lue et a été mise de côté sous le nom %1. La prochaine que le service enverra la remplacera.</translation>
    </message>
    <message>
        <source>The list of tokens could not be remembered for the next start: %1</source>
        <translation>La liste des jetons n’a pas pu être mémorisée pour le prochain démarrage&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>qernal::ListPlaceholder</name>
    <message>
        <source>No token is active.</source>
        <translation>Aucun jeton n’est actif.</translation>
    </message>
    <message>
        <source>No token expires soon.</source>
        <translation>Aucun jeton n’expire bientôt.</translation>
    </message>
    <message>
        <source>No token has expired.</source>
        <translation>Aucun jeton n’a expiré.</translation>
    </message>
    <message>
        <source>Every token expires.</source>
        <translation>Tous les jetons expirent.</translation>
    </message>
    <message>
        <source>“%1” finds nothing: each token in question was used here within the last %2 days.</source>
        <translation>«&#xa0;%1&#xa0;» ne trouve rien&#xa0;: chaque jeton concerné a été utilisé ici au cours des %2 derniers jours.</translation>
    </message>
    <message>
        <source>None of these tokens expires then or has “%1” in its name or ID.</source>
        <translation>Aucun de ces jetons n’expire alors ni ne contient «&#xa0;%1&#xa0;» dans son nom ou son ID.</translation>
    </message>
    <message>
        <source>No token expires then or has “%1” in its name or ID.</source>
        <translation>Aucun jeton n’expire alors ni ne contient «&#xa0;%1&#xa0;» dans son nom ou son ID.</translation>
    </message>
    <message>
        <source>No name or ID contains “%1”.</source>
        <translation>Aucun nom ni ID ne contient «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>No name or ID contains “%1” among active tokens.</source>
        <translation>Aucun nom ni ID ne contient «&#xa0;%1&#xa0;» parmi les jetons actifs.</translation>
    </message>
    <message>
        <source>No name or ID contains “%1” among expiring tokens.</source>
        <translation>Aucun nom ni ID ne contient «&#xa0;%1&#xa0;» parmi les jetons qui expirent bientôt.</translation>
    </message>
    <message>
        <source>No name or ID contains “%1” among expired tokens.</source>
        <translation>Aucun nom ni ID ne contient «&#xa0;%1&#xa0;» parmi les jetons expirés.</translation>
    </message>
    <message>
        <source>No name or ID contains “%1” among tokens that never expire.</source>
        <translation>Aucun nom ni ID ne contient «&#xa0;%1&#xa0;» parmi les jetons qui n’expirent jamais.</translation>
    </message>
    <message>
        <source>No tokens yet</source>
        <translation>Aucun jeton pour l’instant</translation>
    </message>
    <message>
        <source>Programs use a token to reach the service in your name.</source>
        <translation>Les programmes utilisent un jeton pour accéder au service en votre nom.</translation>
    </message>
    <message>
        <source>&amp;New token…</source>
        <translation>&amp;Nouveau jeton…</translation>
    </message>
    <message>
        <source>No token matches</source>
        <translation>Aucun jeton ne correspond</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>&amp;Effacer les filtres</translation>
    </message>
    <message>
        <source>The tokens could not be loaded</source>
        <translation>Les jetons n’ont pas pu être chargés</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>This sign-in no longer works</source>
        <translation>Cette connexion ne fonctionne plus</translation>
    </message>
    <message>
        <source>&amp;Sign in again</source>
        <translation>&amp;Se reconnecter</translation>
    </message>
</context>
<context>
    <name>qernal::LockSection</name>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Après %n minute</numerusform>
            <numerusform>Après %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock when &amp;idle</source>
        <translation>&amp;Verrouiller en cas d’inactivité</translation>
    </message>
    <message>
        <source>This does nothing here: the desktop does not tell programs how long the computer was not used. Secrets are hidden when the screen is locked or the computer sleeps.</source>
        <translation>Sans effet ici&#xa0;: le bureau n’indique pas depuis combien de temps l’ordinateur n’a pas servi. Les secrets sont masqués au verrouillage de l’écran et à la mise en veille.</translation>
    </message>
    <message>
        <source>When the computer was not used for that long, a secret that is shown is masked and a copied one leaves the clipboard, as when the screen is locked or the computer sleeps.</source>
        <translation>Quand l’ordinateur n’a pas servi pendant ce temps, un secret affiché est masqué et un secret copié quitte le presse-papiers, comme quand l’écran est verrouillé ou que l’ordinateur est mis en veille.</translation>
    </message>
</context>
<context>
    <name>qernal::LogDialog</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Show lines with…</source>
        <translation>Afficher les lignes avec…</translation>
    </message>
    <message>
        <source>Show lines with</source>
        <translation>Afficher les lignes avec</translation>
    </message>
    <message>
        <source>What this program asked the service and the keychain since it started. There is no secret, header or content among it, and nothing is kept on the disk unless you save it.</source>
        <translation>Ce que ce programme a demandé au service et au trousseau depuis son démarrage. Il n’y a là ni secret, ni en-tête, ni contenu, et rien n’est gardé sur le disque tant que vous ne l’enregistrez pas.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What is shown is on the clipboard.</source>
        <translation>Ce qui est affiché est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Enregistrer le journal</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>What is shown is saved in %1.</source>
        <translation>Ce qui est affiché est enregistré dans %1.</translation>
    </message>
    <message>
        <source>The log is not saved: %1 could not be written. %2. Choose another folder, or make room.</source>
        <translation>Le journal n’est pas enregistré&#xa0;: %1 n’a pas pu être écrit. %2. Choisissez un autre dossier ou libérez de la place.</translation>
    </message>
</context>
<context>
    <name>qernal::LostAnswerNotices</name>
    <message>
        <source>Regenerate</source>
        <translation>Régénérer</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>“%1” is created, but the service sent no secret with it. Regenerate it to get one.</source>
        <translation>«&#xa0;%1&#xa0;» est créé, mais le service n’a pas envoyé de secret avec. Régénérez-le pour en obtenir un.</translation>
    </message>
    <message>
        <source>The answer to creating “%1” was lost, and the list could not be read to see whether it exists.</source>
        <translation>La réponse à la création de «&#xa0;%1&#xa0;» s’est perdue, et la liste n’a pas pu être lue pour voir s’il existe.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder à nouveau</translation>
    </message>
    <message>
        <source>The answer to creating “%1” was lost. The service did not create it: create it again.</source>
        <translation>La réponse à la création de «&#xa0;%1&#xa0;» s’est perdue. Le service ne l’a pas créé&#xa0;: créez-le à nouveau.</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Nouveau jeton</translation>
    </message>
    <message>
        <source>“%1” is created, but its secret never reached this computer. Regenerate it to get a new one, or revoke it.</source>
        <translation>«&#xa0;%1&#xa0;» est créé, mais son secret n’est jamais parvenu à cet ordinateur. Régénérez-le pour en obtenir un nouveau, ou révoquez le jeton.</translation>
    </message>
    <message>
        <source>The answer to creating “%1” was lost. %2 tokens of that name are new; one of them may be yours, and its secret never reached this computer.</source>
        <translation>La réponse à la création de «&#xa0;%1&#xa0;» s’est perdue. %2 jetons de ce nom sont nouveaux&#x202f;; l’un d’eux est peut-être le vôtre, et son secret n’est jamais parvenu à cet ordinateur.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>The answer to creating “%1” was lost. Open its account to see whether it exists.</source>
        <translation>La réponse à la création de «&#xa0;%1&#xa0;» s’est perdue. Ouvrez son compte pour voir s’il existe.</translation>
    </message>
    <message>
        <source>It is not known whether “%1” has a new secret: the answer was lost. The old one may have stopped working; regenerate it once more to be sure.</source>
        <translation>On ignore si «&#xa0;%1&#xa0;» a un nouveau secret&#xa0;: la réponse s’est perdue. L’ancien ne fonctionne peut-être plus&#x202f;; régénérez-le une fois de plus pour en être sûr.</translation>
    </message>
    <message>
        <source>“%1” has a new secret, which was lost before it was saved. The old one has stopped working; regenerate it once more.</source>
        <translation>«&#xa0;%1&#xa0;» a un nouveau secret, qui s’est perdu avant d’être enregistré. L’ancien ne fonctionne plus&#x202f;; régénérez-le une fois de plus.</translation>
    </message>
    <message>
        <source>Check that it works</source>
        <translation>Vérifier qu’il fonctionne</translation>
    </message>
    <message>
        <source>The service issued no new secret for “%1”; the old one should still work.</source>
        <translation>Le service n’a pas émis de nouveau secret pour «&#xa0;%1&#xa0;»&#x202f;; l’ancien devrait encore fonctionner.</translation>
    </message>
    <message>
        <source>It is not known whether “%1” was changed; the list shows what the service holds. %2</source>
        <translation>On ignore si «&#xa0;%1&#xa0;» a été modifié&#x202f;; la liste montre ce que le service possède. %2</translation>
    </message>
    <message>
        <source>It is not known whether the secret of “%1” was replaced; if it was, the new one never reached this computer. %2</source>
        <translation>On ignore si le secret de «&#xa0;%1&#xa0;» a été remplacé&#x202f;; si oui, le nouveau n’est jamais parvenu à cet ordinateur. %2</translation>
    </message>
    <message>
        <source>Check the old one</source>
        <translation>Vérifier l’ancien</translation>
    </message>
</context>
<context>
    <name>qernal::MainActions</name>
    <message>
        <source>&amp;New token…</source>
        <translation>&amp;Nouveau jeton…</translation>
    </message>
    <message>
        <source>New token &amp;like this one…</source>
        <translation>No&amp;uveau jeton comme celui-ci…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Re&amp;generate secret…</source>
        <translation>Ré&amp;générer le secret…</translation>
    </message>
    <message>
        <source>Re&amp;place…</source>
        <translation>Rem&amp;placer…</translation>
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <translation>Ré&amp;voquer…</translation>
    </message>
    <message>
        <source>Revoke all e&amp;xpired…</source>
        <translation>Révoquer les jetons e&amp;xpirés…</translation>
    </message>
    <message>
        <source>&amp;Copy secret</source>
        <translation>&amp;Copier le secret</translation>
    </message>
    <message>
        <source>&amp;Use secret with…</source>
        <translation>Utili&amp;ser le secret avec…</translation>
    </message>
    <message>
        <source>Check that it &amp;works</source>
        <translation>Vérifier qu’il &amp;fonctionne</translation>
    </message>
    <message>
        <source>Remove from &amp;keychain</source>
        <translation>&amp;Retirer du trousseau</translation>
    </message>
    <message>
        <source>W&amp;here is it used?…</source>
        <translation>Où est-il uti&amp;lisé&#x202f;?…</translation>
    </message>
    <message>
        <source>&amp;Identify a token…</source>
        <translation>&amp;Identifier un jeton…</translation>
    </message>
    <message>
        <source>&amp;Check-up…</source>
        <translation>&amp;Diagnostic…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>E&amp;xport list…</source>
        <translation>E&amp;xporter la liste…</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>&amp;Unused here</source>
        <translation>&amp;Inutilisés ici</translation>
    </message>
    <message>
        <source>Clear fi&amp;lters</source>
        <translation>Effacer les &amp;filtres</translation>
    </message>
    <message>
        <source>C&amp;ommands…</source>
        <translation>C&amp;ommandes…</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Details panel</source>
        <translation>Panneau de &amp;détails</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>Se &amp;connecter…</translation>
    </message>
    <message>
        <source>Sign &amp;out…</source>
        <translation>Se &amp;déconnecter…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Verrouiller</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Qernal Token Manager</source>
        <translation>À &amp;propos de Qernal Token Manager</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Nouveau jeton</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>Régénérer</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Connectez-vous d’abord.</translation>
    </message>
    <message>
        <source>Select a token first.</source>
        <translation>Sélectionnez d’abord un jeton.</translation>
    </message>
    <message>
        <source>Select only one token.</source>
        <translation>Ne sélectionnez qu’un jeton.</translation>
    </message>
    <message>
        <source>No token is expired.</source>
        <translation>Aucun jeton n’est expiré.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>Expires &amp;within</source>
        <translation>E&amp;xpire sous</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Jeton</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Edit no&amp;te…</source>
        <translation>Modifier la no&amp;te…</translation>
    </message>
    <message>
        <source>Copy na&amp;mes and IDs</source>
        <translation>Copi&amp;er les noms et les ID</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>&amp;Journal…</translation>
    </message>
    <message>
        <source>&amp;Export notes…</source>
        <translation>Exporter les n&amp;otes…</translation>
    </message>
    <message>
        <source>&amp;Import notes…</source>
        <translation>&amp;Importer des notes…</translation>
    </message>
    <message>
        <source>This is the list as it was read last. Wait until you are signed in.</source>
        <translation>C’est la liste lue en dernier. Attendez d’être connecté.</translation>
    </message>
</context>
<context>
    <name>qernal::MainToolBar</name>
    <message>
        <source>Main toolbar</source>
        <translation>Barre d’outils principale</translation>
    </message>
    <message>
        <source>More commands</source>
        <translation>Autres commandes</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Nouveau jeton</translation>
    </message>
    <message>
        <source>Search tokens by name or ID</source>
        <translation>Rechercher des jetons par nom ou ID</translation>
    </message>
    <message>
        <source>Search (%1)</source>
        <translation>Chercher (%1)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>qernal::MainWindow</name>
    <message>
        <source>Qernal Token Manager</source>
        <translation>Qernal Token Manager</translation>
    </message>
    <message>
        <source>Selected tokens</source>
        <translation>Jetons sélectionnés</translation>
    </message>
    <message>
        <source>Locked: clipboard cleared, secrets hidden.</source>
        <translation>Verrouillé&#xa0;: presse-papiers effacé, secrets masqués.</translation>
    </message>
</context>
<context>
    <name>qernal::MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
</context>
<context>
    <name>qernal::MessageRow</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>qernal::NameDelegate</name>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
</context>
<context>
    <name>qernal::NoteField</name>
    <message>
        <source>Too long: %1 characters of %2 at most</source>
        <translation>Trop long&#xa0;: %1 caractères, %2 au maximum</translation>
    </message>
    <message>
        <source>There is a secret in it, and notes are not encrypted: remove what stands after the @.</source>
        <translation>Elle contient un secret, et les notes ne sont pas chiffrées&#xa0;: retirez ce qui suit le @.</translation>
    </message>
    <message>
        <source>Kept on this computer; the service has no notes</source>
        <translation>Gardée sur cet ordinateur&#x202f;; le service n’a pas de notes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What is it for, and where?</source>
        <translation>À quoi sert-il, et où&#x202f;?</translation>
    </message>
</context>
<context>
    <name>qernal::NoteSection</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Owner, if that is not you</source>
        <translation>Responsable, si ce n’est pas vous</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves, Esc cancels</source>
        <translation>Ctrl+Entrée enregistre, Échap annule</translation>
    </message>
    <message>
        <source>&amp;Save note</source>
        <translation>&amp;Enregistrer la note</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Responsable&#xa0;: %1</translation>
    </message>
    <message>
        <source>Add a &amp;note…</source>
        <translation>Ajouter une &amp;note…</translation>
    </message>
    <message>
        <source>Edit &amp;note…</source>
        <translation>Modifier la &amp;note…</translation>
    </message>
</context>
<context>
    <name>qernal::NoteTransfer</name>
    <message>
        <source>The file could not be read.</source>
        <translation>Le fichier n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>The file is too large for one of notes.</source>
        <translation>Le fichier est trop grand pour un fichier de notes.</translation>
    </message>
    <message>
        <source>The file is of a newer version of this program: update this one.</source>
        <translation>Le fichier vient d’une version plus récente de ce programme&#xa0;: mettez celui-ci à jour.</translation>
    </message>
    <message>
        <source>The file holds no notes that this program exported, or is damaged.</source>
        <translation>Le fichier ne contient pas de notes exportées par ce programme, ou il est endommagé.</translation>
    </message>
    <message>
        <source>Notes (*.json)</source>
        <translation>Notes (*.json)</translation>
    </message>
    <message>
        <source>There is nothing to export: no token has a note.</source>
        <translation>Il n’y a rien à exporter&#xa0;: aucun jeton n’a de note.</translation>
    </message>
    <message>
        <source>Export notes</source>
        <translation>Exporter les notes</translation>
    </message>
    <message>
        <source>The notes are not exported: %1 could not be written. %2. Choose another folder, or make room.</source>
        <translation>Les notes ne sont pas exportées&#xa0;: %1 n’a pas pu être écrit. %2. Choisissez un autre dossier, ou libérez de la place.</translation>
    </message>
    <message numerus="yes">
        <source>%n notes are exported to %1.</source>
        <translation>
            <numerusform>%n note est exportée dans %1.</numerusform>
            <numerusform>%n notes sont exportées dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>Importer des notes</translation>
    </message>
    <message>
        <source>No notes are imported from %1. %2</source>
        <translation>Aucune note n’est importée de %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n notes are imported from %1.</source>
        <translation>
            <numerusform>%n note est importée de %1.</numerusform>
            <numerusform>%n notes sont importées de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were here already, word for word.</source>
        <translation>
            <numerusform>%n était déjà là, mot pour mot.</numerusform>
            <numerusform>%n étaient déjà là, mot pour mot.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are refused, for they look like secrets: notes are not encrypted.</source>
        <translation>
            <numerusform>%n est refusée, car elle ressemble à un secret&#xa0;: les notes ne sont pas chiffrées.</numerusform>
            <numerusform>%n sont refusées, car elles ressemblent à des secrets&#xa0;: les notes ne sont pas chiffrées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are refused, for they would be longer than %1 characters.</source>
        <translation>
            <numerusform>%n est refusée, car elle dépasserait %1 caractères.</numerusform>
            <numerusform>%n sont refusées, car elles dépasseraient %1 caractères.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are left out, for another account was opened.</source>
        <translation>
            <numerusform>%n est laissée de côté, car un autre compte a été ouvert.</numerusform>
            <numerusform>%n sont laissées de côté, car un autre compte a été ouvert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be written: %1. Make room on the disk, then import the file again.</source>
        <translation>
            <numerusform>%n n’a pas pu être écrite&#xa0;: %1. Libérez de la place sur le disque, puis importez de nouveau le fichier.</numerusform>
            <numerusform>%n n’ont pas pu être écrites&#xa0;: %1. Libérez de la place sur le disque, puis importez de nouveau le fichier.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qernal::NoteWriter</name>
    <message>
        <source>The note is not saved: %1. Make room on the disk, then edit it again.</source>
        <translation>La note n’est pas enregistrée&#xa0;: %1. Libérez de la place sur le disque, puis modifiez-la à nouveau.</translation>
    </message>
    <message>
        <source>Edit again</source>
        <translation>Modifier à nouveau</translation>
    </message>
</context>
<context>
    <name>qernal::NoticeWords</name>
    <message>
        <source>“%1” has expired</source>
        <translation>«&#xa0;%1&#xa0;» a expiré</translation>
    </message>
    <message>
        <source>“%1” expires %2</source>
        <translation>«&#xa0;%1&#xa0;» expire %2</translation>
    </message>
    <message>
        <source>It expired %1. Account: %2. What uses it no longer works.</source>
        <translation>Expiré %1. Compte&#xa0;: %2. Ce qui l’utilise ne fonctionne plus.</translation>
    </message>
    <message>
        <source>Account: %1. Replace it before what uses it stops working.</source>
        <translation>Compte&#xa0;: %1. Remplacez-le avant que ce qui l’utilise cesse de fonctionner.</translation>
    </message>
    <message>
        <source>Account: %1. %2</source>
        <translation>Compte&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>%1 As of the list of %2.</source>
        <translation>%1 D’après la liste du %2.</translation>
    </message>
    <message>
        <source>Remind me tomorrow</source>
        <translation>Me le rappeler demain</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens have expired</source>
        <translation>
            <numerusform>%n jeton a expiré</numerusform>
            <numerusform>%n jetons ont expiré</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>un jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens expire within %1, or have expired</source>
        <translation>
            <numerusform>%n jeton expire sous %1 ou a expiré</numerusform>
            <numerusform>%n jetons expirent sous %1 ou ont expiré</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens expire within %1</source>
        <translation>
            <numerusform>%n jeton expire sous %1</numerusform>
            <numerusform>%n jetons expirent sous %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qernal::OldSecretNote</name>
    <message>
        <source>&amp;Replace it everywhere</source>
        <translation>Le &amp;remplacer partout</translation>
    </message>
    <message>
        <source>The old secret is still in the keychain and in ~/.qernal/config.yaml.</source>
        <translation>L’ancien secret est encore dans le trousseau et dans ~/.qernal/config.yaml.</translation>
    </message>
    <message>
        <source>The old secret is still in the keychain until this one is stored.</source>
        <translation>L’ancien secret reste dans le trousseau jusqu’à ce que celui-ci soit stocké.</translation>
    </message>
    <message>
        <source>The old secret is still in ~/.qernal/config.yaml.</source>
        <translation>L’ancien secret est encore dans ~/.qernal/config.yaml.</translation>
    </message>
</context>
<context>
    <name>qernal::PassedRequest</name>
    <message>
        <source>The answer to %1 did not reach the command whole. If it held a secret, that is lost: regenerate the token.</source>
        <translation>La réponse à %1 n’est pas parvenue en entier à la commande. Si elle contenait un secret, il est perdu&#xa0;: régénérez le secret du jeton.</translation>
    </message>
</context>
<context>
    <name>qernal::PlaceOutcomeWords</name>
    <message>
        <source>The CLI&apos;s configuration is written by “Use it with…”.</source>
        <translation>La configuration de la CLI s’écrit avec «&#xa0;Utiliser avec…&#xa0;».</translation>
    </message>
    <message>
        <source>Terraform&apos;s state is not changed by others: give Terraform the new secret and apply.</source>
        <translation>L’état de Terraform n’est pas modifié par d’autres programmes&#xa0;: donnez le nouveau secret à Terraform et appliquez.</translation>
    </message>
    <message>
        <source>The file is gone.</source>
        <translation>Le fichier n’existe plus.</translation>
    </message>
    <message>
        <source>This is no regular file. Replace the secret where it comes from.</source>
        <translation>Ce n’est pas un fichier ordinaire. Remplacez le secret là d’où il vient.</translation>
    </message>
    <message>
        <source>The file cannot be read: its permissions forbid it.</source>
        <translation>Le fichier ne peut pas être lu&#xa0;: ses droits d’accès l’interdisent.</translation>
    </message>
    <message>
        <source>The file is over 64 MiB. Replace the secret in an editor.</source>
        <translation>Le fichier dépasse 64&#xa0;Mio. Remplacez le secret dans un éditeur.</translation>
    </message>
    <message>
        <source>The file is no text. Replace the secret with the program that wrote it.</source>
        <translation>Le fichier n’est pas un texte. Remplacez le secret avec le programme qui l’a écrit.</translation>
    </message>
    <message>
        <source>The file no longer holds a secret of this token.</source>
        <translation>Le fichier ne contient plus de secret de ce jeton.</translation>
    </message>
    <message>
        <source>Secrets of several tokens stand in one line. Replace this one in an editor.</source>
        <translation>Les secrets de plusieurs jetons figurent sur une même ligne. Remplacez celui-ci dans un éditeur.</translation>
    </message>
    <message>
        <source>Where the old secret ends cannot be told for sure. Replace it in an editor.</source>
        <translation>On ne peut pas dire avec certitude où finit l’ancien secret. Remplacez-le dans un éditeur.</translation>
    </message>
    <message>
        <source>The new secret has characters that must be quoted here. Replace it in an editor.</source>
        <translation>Le nouveau secret a des caractères qui doivent être entre guillemets ici. Remplacez-le dans un éditeur.</translation>
    </message>
    <message>
        <source>QERNAL_TOKEN has another value there, which may be the only copy of a secret.</source>
        <translation>QERNAL_TOKEN y a une autre valeur, qui peut être la seule copie d’un secret.</translation>
    </message>
    <message>
        <source>QERNAL_TOKEN is set several times there. Set it in an editor.</source>
        <translation>QERNAL_TOKEN y est définie plusieurs fois. Définissez-la dans un éditeur.</translation>
    </message>
    <message>
        <source>The file cannot be written: its permissions, or its folder&apos;s, forbid it.</source>
        <translation>Le fichier ne peut pas être écrit&#xa0;: ses droits d’accès, ou ceux de son dossier, l’interdisent.</translation>
    </message>
    <message>
        <source>The file has a second name (a hard link), which would keep the old secret. Replace it in an editor.</source>
        <translation>Le fichier a un second nom (un lien physique), sous lequel l’ancien secret resterait. Remplacez-le dans un éditeur.</translation>
    </message>
    <message>
        <source>The file belongs to somebody else and would become yours. Ask its owner to replace it.</source>
        <translation>Le fichier appartient à quelqu’un d’autre et deviendrait le vôtre. Demandez à son propriétaire de remplacer le secret.</translation>
    </message>
    <message>
        <source>The permissions of the file cannot be kept. Replace the secret in an editor.</source>
        <translation>Les droits d’accès du fichier ne peuvent pas être conservés. Remplacez le secret dans un éditeur.</translation>
    </message>
    <message>
        <source>Another program changed the file meanwhile. Try again.</source>
        <translation>Un autre programme a modifié le fichier entre-temps. Réessayez.</translation>
    </message>
    <message>
        <source>The file could not be written and is as it was.</source>
        <translation>Le fichier n’a pas pu être écrit et reste inchangé.</translation>
    </message>
    <message>
        <source>The new secret is not of the form ID@secret.</source>
        <translation>Le nouveau secret n’a pas la forme ID@secret.</translation>
    </message>
    <message>
        <source>Written, but another program wrote the file at the same time. Look at what it holds now.</source>
        <translation>Écrit, mais un autre programme a écrit le fichier en même temps. Regardez ce qu’il contient maintenant.</translation>
    </message>
    <message numerus="yes">
        <source>Replaced %n times and read back.</source>
        <translation>
            <numerusform>Remplacé et relu.</numerusform>
            <numerusform>Remplacé %n fois et relu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new secret stands there already.</source>
        <translation>Le nouveau secret y figure déjà.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>qernal::PlaceWords</name>
    <message>
        <source>%1 binary</source>
        <translation>%1 binaire(s)</translation>
    </message>
    <message>
        <source>%1 over 64 MiB</source>
        <translation>%1 de plus de 64&#xa0;Mio</translation>
    </message>
    <message>
        <source>%1 not readable</source>
        <translation>%1 illisible(s)</translation>
    </message>
    <message>
        <source>%1 links or devices</source>
        <translation>%1 lien(s) ou périphérique(s)</translation>
    </message>
    <message>
        <source>%1 on other file systems</source>
        <translation>%1 sur d’autres systèmes de fichiers</translation>
    </message>
    <message>
        <source>CLI configuration</source>
        <translation>Configuration de la CLI</translation>
    </message>
    <message>
        <source>Environment file</source>
        <translation>Fichier d’environnement</translation>
    </message>
    <message>
        <source>Shell profile</source>
        <translation>Profil de shell</translation>
    </message>
    <message>
        <source>Terraform configuration</source>
        <translation>Configuration Terraform</translation>
    </message>
    <message>
        <source>Terraform variables</source>
        <translation>Variables Terraform</translation>
    </message>
    <message>
        <source>Terraform state</source>
        <translation>État Terraform</translation>
    </message>
    <message>
        <source>CI configuration</source>
        <translation>Configuration de CI</translation>
    </message>
    <message>
        <source>Kubernetes manifest</source>
        <translation>Manifeste Kubernetes</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Git tracks this file, so its history keeps the secret: only a new secret helps.</source>
        <translation>Git suit ce fichier, donc son historique garde le secret&#xa0;: seul un nouveau secret y remédie.</translation>
    </message>
    <message>
        <source>Other users of this computer can read this file.</source>
        <translation>D’autres utilisateurs de cet ordinateur peuvent lire ce fichier.</translation>
    </message>
    <message>
        <source>Terraform keeps the secret in its state in plain text.</source>
        <translation>Terraform garde le secret en clair dans son état.</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n emplacement</numerusform>
            <numerusform>%n emplacements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2. %3 files were read.</source>
        <translation>%1 dans %2. Fichiers lus&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 in %2. %3 files were read; passed over: %4.</source>
        <translation>%1 dans %2. Fichiers lus&#xa0;: %3&#x202f;; ignorés&#xa0;: %4.</translation>
    </message>
</context>
<context>
    <name>qernal::PlacesDialog</name>
    <message>
        <source>Leave out files that &amp;git ignores</source>
        <translation>Exclure les fichiers ignorés par &amp;Git</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation>Copier le che&amp;min</translation>
    </message>
    <message>
        <source>Show &amp;token</source>
        <translation>Afficher le &amp;jeton</translation>
    </message>
    <message>
        <source>Re&amp;place…</source>
        <translation>Rem&amp;placer…</translation>
    </message>
    <message>
        <source>Where are tokens used?</source>
        <translation>Où les jetons sont-ils utilisés&#x202f;?</translation>
    </message>
    <message>
        <source>Looking… %1 files so far</source>
        <translation>Recherche… fichiers lus&#xa0;: %1</translation>
    </message>
    <message>
        <source>Filter by token, file or kind</source>
        <translation>Filtrer par jeton, fichier ou type</translation>
    </message>
    <message>
        <source>Filter the places</source>
        <translation>Filtrer les emplacements</translation>
    </message>
    <message>
        <source>Places where tokens are used</source>
        <translation>Emplacements où des jetons sont utilisés</translation>
    </message>
    <message>
        <source>Files in these folders are searched for the IDs of your tokens. A secret is neither kept nor shown.</source>
        <translation>Les ID de vos jetons sont recherchés dans les fichiers de ces dossiers. Aucun secret n’est conservé ni affiché.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Re&amp;chercher à nouveau</translation>
    </message>
    <message>
        <source>%1 As of %2.</source>
        <translation>%1 État&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n places that git ignores are left out.</source>
        <translation>
            <numerusform>%n emplacement ignoré par Git est exclu.</numerusform>
            <numerusform>%n emplacements ignorés par Git sont exclus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before all files were read.</source>
        <translation>Arrêté avant que tous les fichiers soient lus.</translation>
    </message>
    <message>
        <source>Nothing found yet</source>
        <translation>Rien trouvé pour l’instant</translation>
    </message>
    <message>
        <source>No token found</source>
        <translation>Aucun jeton trouvé</translation>
    </message>
    <message>
        <source>Add the folders of your projects.</source>
        <translation>Ajoutez les dossiers de vos projets.</translation>
    </message>
    <message>
        <source>No file in these folders holds the ID of one of your tokens.</source>
        <translation>Aucun fichier de ces dossiers ne contient l’ID d’un de vos jetons.</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Aucune correspondance</translation>
    </message>
    <message>
        <source>No place contains “%1”.</source>
        <translation>Aucun emplacement ne contient «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>qernal::PlacesModel</name>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>ID only</source>
        <translation>ID seulement</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>Contenu</translation>
    </message>
</context>
<context>
    <name>qernal::ProgressLine</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>qernal::ProxySection</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>The one that the desktop&apos;s settings name for the service, or the variables http_proxy, https_proxy and no_proxy.</source>
        <translation>Celui que les paramètres du bureau nomment pour le service, ou les variables http_proxy, https_proxy et no_proxy.</translation>
    </message>
    <message>
        <source>The service is asked directly, whatever the desktop&apos;s settings and the environment say.</source>
        <translation>Le service est interrogé directement, quoi que disent les paramètres du bureau et l’environnement.</translation>
    </message>
</context>
<context>
    <name>qernal::RegenerateDialog</name>
    <message>
        <source>Regenerate the secret of “%1”?</source>
        <translation>Régénérer le secret de «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Regenerate secret</source>
        <translation>&amp;Régénérer le secret</translation>
    </message>
    <message>
        <source>Regenerating…</source>
        <translation>Régénération…</translation>
    </message>
    <message>
        <source>&amp;Store the secret in the keychain</source>
        <translation>&amp;Stocker le secret dans le trousseau</translation>
    </message>
    <message>
        <source>The request has left and cannot be called back. If you hide this, the new secret is shown all the same when the answer comes.</source>
        <translation>La requête est partie et ne peut pas être rappelée. Si vous masquez cette fenêtre, le nouveau secret sera affiché malgré tout à l’arrivée de la réponse.</translation>
    </message>
    <message>
        <source>The old secret stops working at once, and with it whatever uses it: scripts, CI jobs, Terraform, other computers. The new secret is shown to you once.</source>
        <translation>L’ancien secret cesse aussitôt de fonctionner, et avec lui tout ce qui l’utilise&#xa0;: scripts, tâches de CI, Terraform, autres ordinateurs. Le nouveau secret vous est affiché une seule fois.</translation>
    </message>
    <message>
        <source>This account is signed in with this token. Its new secret replaces this account’s credential at once; you stay signed in.</source>
        <translation>Ce compte est connecté avec ce jeton. Son nouveau secret remplace aussitôt les identifiants de ce compte&#x202f;; vous restez connecté.</translation>
    </message>
    <message>
        <source>The keychain of this computer holds the old secret; the new one takes its place when it is stored.</source>
        <translation>Le trousseau de cet ordinateur contient l’ancien secret&#x202f;; le nouveau prendra sa place lorsqu’il sera stocké.</translation>
    </message>
    <message>
        <source>The CLI on this computer uses the old secret (~/.qernal/config.yaml): it stops working until the new one is written there, which is offered with the new secret.</source>
        <translation>La CLI de cet ordinateur utilise l’ancien secret (~/.qernal/config.yaml)&#xa0;: elle ne fonctionnera plus jusqu’à ce que le nouveau y soit écrit, ce qui est proposé avec le nouveau secret.</translation>
    </message>
    <message>
        <source>New &amp;expiry</source>
        <translation>Nouvelle e&amp;xpiration</translation>
    </message>
    <message>
        <source>The service shows the secret once. In the keychain it can be copied again later.</source>
        <translation>Le service affiche le secret une seule fois. Dans le trousseau, il pourra être copié à nouveau plus tard.</translation>
    </message>
    <message>
        <source>Replacing it breaks nothing: a second token is handed to each of them before the old one is revoked.</source>
        <translation>Un remplacement n’interrompt rien&#xa0;: un second jeton est transmis à chacun d’eux avant que l’ancien soit révoqué.</translation>
    </message>
    <message>
        <source>Re&amp;place without downtime…</source>
        <translation>Rem&amp;placer sans interruption…</translation>
    </message>
</context>
<context>
    <name>qernal::RemedyWords</name>
    <message>
        <source>Replace…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>Continue replacing…</source>
        <translation>Poursuivre le remplacement…</translation>
    </message>
    <message>
        <source>Regenerate secret…</source>
        <translation>Régénérer le secret…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Révoquer…</translation>
    </message>
    <message>
        <source>Show in list</source>
        <translation>Afficher dans la liste</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Se reconnecter…</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>Store in keychain</source>
        <translation>Stocker dans le trousseau</translation>
    </message>
    <message>
        <source>Forget secret</source>
        <translation>Oublier le secret</translation>
    </message>
    <message>
        <source>Remove from keychain</source>
        <translation>Retirer du trousseau</translation>
    </message>
    <message>
        <source>Make private</source>
        <translation>Rendre privé</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Écrire une note…</translation>
    </message>
</context>
<context>
    <name>qernal::RememberedListSection</name>
    <message>
        <source>Keep it for the next start</source>
        <translation>La garder pour le prochain démarrage</translation>
    </message>
    <message>
        <source>Names, IDs and dates stay on this computer, so that the tokens are on screen at once, also offline; never a secret. Switching it off deletes them.</source>
        <translation>Noms, ID et dates restent sur cet ordinateur, pour que les jetons s’affichent aussitôt, même hors ligne&#x202f;; jamais un secret. La désactivation les supprime.</translation>
    </message>
    <message>
        <source>Remem&amp;bered list</source>
        <translation>Liste &amp;mémorisée</translation>
    </message>
</context>
<context>
    <name>qernal::ReminderSection</name>
    <message>
        <source>Remind me before a token expires</source>
        <translation>Me prévenir avant qu’un jeton expire</translation>
    </message>
    <message>
        <source>Remind me while the program is closed, too</source>
        <translation>Me prévenir aussi quand le programme est fermé</translation>
    </message>
    <message>
        <source>Re&amp;minders</source>
        <translation>&amp;Rappels</translation>
    </message>
    <message>
        <source>By a notification of the desktop, once each time. A token that is renewed is reminded of anew.</source>
        <translation>Par une notification du bureau, une seule à chaque fois. Un jeton renouvelé est rappelé à nouveau.</translation>
    </message>
    <message>
        <source>&amp;Days before</source>
        <translation>&amp;Jours avant</translation>
    </message>
    <message>
        <source>&amp;When closed</source>
        <translation>&amp;Programme fermé</translation>
    </message>
    <message>
        <source>Numbers with commas between them. Once a token has expired you are told in any case.</source>
        <translation>Des nombres séparés par des virgules. L’expiration elle-même est signalée dans tous les cas.</translation>
    </message>
    <message>
        <source>Up to %1 numbers from 1 to 365, with commas between them. Until then the last ones count.</source>
        <translation>Jusqu’à %1 nombres de 1 à 365, séparés par des virgules. D’ici là, les derniers comptent.</translation>
    </message>
    <message>
        <source>systemd could not switch the timer: %1</source>
        <translation>systemd n’a pas pu changer le minuteur&#xa0;: %1</translation>
    </message>
    <message>
        <source>A timer of systemd looks once a day, at nine in the morning or when the computer is on again. Of the account that was used last.</source>
        <translation>Un minuteur de systemd vérifie une fois par jour, à neuf heures ou dès que l’ordinateur est rallumé. Pour le compte utilisé en dernier.</translation>
    </message>
    <message>
        <source>Not possible: this copy of the program did not install the timer %1.</source>
        <translation>Impossible&#xa0;: cette copie du programme n’a pas installé le minuteur %1.</translation>
    </message>
    <message>
        <source>Not possible: no systemd manages this session. qernal-token(1) says how cron does it.</source>
        <translation>Impossible&#xa0;: aucun systemd ne gère cette session. qernal-token(1) dit comment cron le fait.</translation>
    </message>
    <message>
        <source>Not possible: inside this sandbox the program can start nothing by itself.</source>
        <translation>Impossible&#xa0;: dans ce bac à sable, le programme ne peut rien lancer de lui-même.</translation>
    </message>
</context>
<context>
    <name>qernal::ReminderWait</name>
    <message>
        <source>Qernal Token Manager could not be started (%1).</source>
        <translation>Qernal Token Manager n’a pas pu être lancé (%1).</translation>
    </message>
</context>
<context>
    <name>qernal::RemovalWords</name>
    <message>
        <source>invisible characters</source>
        <translation>caractères invisibles</translation>
    </message>
    <message>
        <source>quotation marks</source>
        <translation>guillemets</translation>
    </message>
    <message>
        <source>the words in front of it</source>
        <translation>les mots qui le précèdent</translation>
    </message>
    <message>
        <source>line breaks</source>
        <translation>sauts de ligne</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Omis&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>qernal::ReplaceCheckPage</name>
    <message>
        <source>What was checked</source>
        <translation>Ce qui a été vérifié</translation>
    </message>
    <message>
        <source>What cannot be known from here: other computers, CI systems and people may use the old secret. It keeps working until you revoke it.</source>
        <translation>Ce qui ne peut pas être su d’ici&#xa0;: d’autres ordinateurs, systèmes de CI et personnes utilisent peut-être l’ancien secret. Il fonctionne jusqu’à ce que vous le révoquiez.</translation>
    </message>
    <message>
        <source>Trying the new secret of “%1”…</source>
        <translation>Essai du nouveau secret de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>The new secret of “%1” was read from the keychain, and the service accepts it.</source>
        <translation>Le nouveau secret de «&#xa0;%1&#xa0;» a été lu dans le trousseau, et le service l’accepte.</translation>
    </message>
    <message>
        <source>No file in your folders holds the secret of the old “%1”.</source>
        <translation>Aucun fichier de vos dossiers ne contient le secret de l’ancien «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The secret of the old “%1” still stands in %2</source>
        <translation>Le secret de l’ancien «&#xa0;%1&#xa0;» figure encore dans %2</translation>
    </message>
    <message>
        <source>The ID of the old “%1” alone, which opens nothing, stands in %2</source>
        <translation>L’ID seul de l’ancien «&#xa0;%1&#xa0;», qui n’ouvre rien, figure dans %2</translation>
    </message>
    <message>
        <source>Looking for the old “%1” in your folders…</source>
        <translation>Recherche de l’ancien «&#xa0;%1&#xa0;» dans vos dossiers…</translation>
    </message>
    <message>
        <source>Places of “%1” that nobody has filled yet: %2</source>
        <translation>Emplacements de «&#xa0;%1&#xa0;» que personne n’a encore mis à jour&#xa0;: %2</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Vérifier à nouveau</translation>
    </message>
</context>
<context>
    <name>qernal::ReplaceCreatePage</name>
    <message>
        <source>A second token of the same name is created, and its secret is stored in the keychain. The old one keeps working until you revoke it in the last step.</source>
        <translation>Un second jeton du même nom est créé, et son secret est stocké dans le trousseau. L’ancien fonctionne jusqu’à ce que vous le révoquiez à la dernière étape.</translation>
    </message>
    <message>
        <source>For each of these tokens a second one of the same name is created, and its secret is stored in the keychain. The old ones keep working until you revoke them in the last step.</source>
        <translation>Pour chacun de ces jetons, un second du même nom est créé, et son secret est stocké dans le trousseau. Les anciens fonctionnent jusqu’à ce que vous les révoquiez à la dernière étape.</translation>
    </message>
    <message>
        <source>Tokens to be replaced</source>
        <translation>Jetons à remplacer</translation>
    </message>
    <message>
        <source>&amp;Expiry of the new token</source>
        <translation>E&amp;xpiration du nouveau jeton</translation>
    </message>
    <message>
        <source>The service accepts no new token named “%1”: the second one is called “%2”.</source>
        <translation>Le service n’accepte pas de nouveau jeton nommé «&#xa0;%1&#xa0;»&#xa0;: le second s’appelle «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>&amp;Regenerate its secret</source>
        <translation>Ré&amp;générer son secret</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>&amp;Create second token</source>
        <translation>Créer le &amp;second jeton</translation>
    </message>
    <message>
        <source>&amp;Create second tokens</source>
        <translation>Créer les &amp;seconds jetons</translation>
    </message>
</context>
<context>
    <name>qernal::ReplaceDialog</name>
    <message>
        <source>Replace “%1”</source>
        <translation>Remplacer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Replace %1 tokens</source>
        <translation>Remplacer %1 jetons</translation>
    </message>
    <message>
        <source>C&amp;ancel replacement…</source>
        <translation>&amp;Annuler le remplacement…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Co&amp;ntinue</source>
        <translation>Co&amp;ntinuer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>Plus &amp;tard</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel the replacement?</source>
        <translation>Annuler le remplacement&#x202f;?</translation>
    </message>
    <message>
        <source>The old token keeps working. A second token that was created stays in the list, and places that were filled keep using it: revoke it if nothing does.</source>
        <translation>L’ancien jeton continue de fonctionner. Un second jeton déjà créé reste dans la liste, et les emplacements mis à jour continuent de l’utiliser&#xa0;: révoquez-le si rien ne l’utilise.</translation>
    </message>
    <message>
        <source>C&amp;ancel replacement</source>
        <translation>&amp;Annuler le remplacement</translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>P&amp;oursuivre</translation>
    </message>
</context>
<context>
    <name>qernal::ReplacePlacesPage</name>
    <message>
        <source>Co&amp;py new secret</source>
        <translation>Co&amp;pier le nouveau secret</translation>
    </message>
    <message>
        <source>&amp;I have done this</source>
        <translation>Je l’ai &amp;fait</translation>
    </message>
    <message>
        <source>Leave &amp;out</source>
        <translation>E&amp;xclure</translation>
    </message>
    <message>
        <source>Open fol&amp;der</source>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
    <message>
        <source>&amp;Stop the tool</source>
        <translation>Arrêter l’&amp;outil</translation>
    </message>
    <message>
        <source>Places that use the old token</source>
        <translation>Emplacements qui utilisent l’ancien jeton</translation>
    </message>
    <message>
        <source>The tools that are being given the secret are ended; the secret may have arrived all the same.</source>
        <translation>Les outils auxquels le secret est en train d’être donné sont arrêtés&#x202f;; le secret est peut-être arrivé malgré tout.</translation>
    </message>
    <message>
        <source>What is ticked gets the new secret from this program. For anything else, copy the new secret, put it there yourself and say so.</source>
        <translation>Ce qui est coché reçoit le nouveau secret de ce programme. Pour tout le reste, copiez le nouveau secret, mettez-le en place vous-même et indiquez-le ici.</translation>
    </message>
    <message>
        <source>Loo&amp;k again</source>
        <translation>Rechercher à no&amp;uveau</translation>
    </message>
    <message>
        <source>Looking… %1 files so far</source>
        <translation>Recherche… fichiers lus&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 of %2 places have the new token.</source>
        <translation>%1 sur %2 emplacements ont le nouveau jeton.</translation>
    </message>
    <message>
        <source>Nothing found yet</source>
        <translation>Rien trouvé pour l’instant</translation>
    </message>
    <message>
        <source>No place is known</source>
        <translation>Aucun emplacement connu</translation>
    </message>
    <message>
        <source>No file in your folders holds the old secret. Copy the new one to where it is used; Tools, “Where is it used?” has the folders.</source>
        <translation>Aucun fichier de vos dossiers ne contient l’ancien secret. Copiez le nouveau là où il est utilisé&#x202f;; les dossiers se trouvent sous «&#xa0;Outils&#xa0;», «&#xa0;Où est-il utilisé&#x202f;?&#xa0;».</translation>
    </message>
    <message>
        <source>This program was started with the old token in QERNAL_TOKEN. Change it where your session sets it.</source>
        <translation>Ce programme a été démarré avec l’ancien jeton dans QERNAL_TOKEN. Changez-le là où votre session le définit.</translation>
    </message>
    <message>
        <source>&amp;Take in again</source>
        <translation>Ré&amp;inclure</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Fill %n places</source>
        <translation>
            <numerusform>&amp;Mettre à jour %n emplacement</numerusform>
            <numerusform>&amp;Mettre à jour %n emplacements</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
</context>
<context>
    <name>qernal::ReplaceRevokePage</name>
    <message>
        <source>The old token is revoked. “%1” is replaced.</source>
        <translation>L’ancien jeton est révoqué. «&#xa0;%1&#xa0;» est remplacé.</translation>
    </message>
    <message>
        <source>The old tokens are revoked: %1 are replaced.</source>
        <translation>Les anciens jetons sont révoqués&#xa0;: %1 sont remplacés.</translation>
    </message>
    <message>
        <source>Now the old token can go. Whatever still uses it stops working at once, and this cannot be undone. You can also do this later: the list keeps showing “Being replaced”.</source>
        <translation>L’ancien jeton peut maintenant disparaître. Tout ce qui l’utilise encore cesse aussitôt de fonctionner, et c’est irréversible. Vous pouvez aussi le faire plus tard&#xa0;: la liste continue d’afficher «&#xa0;En cours de remplacement&#xa0;».</translation>
    </message>
    <message>
        <source>Now the old tokens can go. Whatever still uses them stops working at once, and this cannot be undone. You can also do this later: the list keeps showing “Being replaced”.</source>
        <translation>Les anciens jetons peuvent maintenant disparaître. Tout ce qui les utilise encore cesse aussitôt de fonctionner, et c’est irréversible. Vous pouvez aussi le faire plus tard&#xa0;: la liste continue d’afficher «&#xa0;En cours de remplacement&#xa0;».</translation>
    </message>
    <message>
        <source>Old “%1”: ID %2</source>
        <translation>Ancien «&#xa0;%1&#xa0;»&#xa0;: ID %2</translation>
    </message>
    <message>
        <source>&amp;Revoke the old token</source>
        <translation>Ré&amp;voquer l’ancien jeton</translation>
    </message>
    <message>
        <source>&amp;Revoke the old tokens</source>
        <translation>Ré&amp;voquer les anciens jetons</translation>
    </message>
</context>
<context>
    <name>qernal::ReplacementCommands</name>
    <message>
        <source>“%1”: %2. The old token works until you revoke it.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2. L’ancien jeton fonctionne jusqu’à ce que vous le révoquiez.</translation>
    </message>
    <message>
        <source>%1 tokens are being replaced. The old ones work until you revoke them.</source>
        <translation>%1 jetons sont en cours de remplacement. Les anciens fonctionnent jusqu’à ce que vous les révoquiez.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Poursuivre</translation>
    </message>
    <message>
        <source>“%1” is replaced: the old token is revoked.</source>
        <translation>«&#xa0;%1&#xa0;» est remplacé&#xa0;: l’ancien jeton est révoqué.</translation>
    </message>
    <message>
        <source>The new secret of “%1” is on the clipboard.</source>
        <translation>Le nouveau secret de «&#xa0;%1&#xa0;» est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The new secret could not be copied. %1</source>
        <translation>Le nouveau secret n’a pas pu être copié. %1</translation>
    </message>
    <message>
        <source>Takes the place of an older token of this name. %1</source>
        <translation>Prend la place d’un ancien jeton de ce nom. %1</translation>
    </message>
</context>
<context>
    <name>qernal::ReplacementPlacesModel</name>
    <message>
        <source>Filling…</source>
        <translation>Mise à jour…</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Nouveau jeton</translation>
    </message>
    <message>
        <source>Done by you</source>
        <translation>Fait par vous</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Exclu</translation>
    </message>
    <message>
        <source>Not filled</source>
        <translation>Pas mis à jour</translation>
    </message>
    <message>
        <source>Old token</source>
        <translation>Ancien jeton</translation>
    </message>
    <message>
        <source>This account’s sign-in</source>
        <translation>Connexion de ce compte</translation>
    </message>
    <message>
        <source>Another tool</source>
        <translation>Autre outil</translation>
    </message>
    <message>
        <source>Environment variable</source>
        <translation>Variable d’environnement</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Ce programme</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contenu</translation>
    </message>
</context>
<context>
    <name>qernal::ReplacementSection</name>
    <message>
        <source>G&amp;o on with the replacement…</source>
        <translation>Poursuivre le rem&amp;placement…</translation>
    </message>
</context>
<context>
    <name>qernal::ReplacementSteps</name>
    <message>
        <source>1. Create</source>
        <translation>1. Créer</translation>
    </message>
    <message>
        <source>2. Hand over</source>
        <translation>2. Transmettre</translation>
    </message>
    <message>
        <source>3. Check</source>
        <translation>3. Vérifier</translation>
    </message>
    <message>
        <source>4. Revoke the old one</source>
        <translation>4. Révoquer l’ancien</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>qernal::ReplacementWords</name>
    <message>
        <source>The second “%1” is being created…</source>
        <translation>Création du second «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>The answer to creating the second “%1” was lost, and the list could not be read to see whether it exists. Refresh the list; nothing is created twice.</source>
        <translation>La réponse à la création du second «&#xa0;%1&#xa0;» s’est perdue, et la liste n’a pas pu être lue pour voir s’il existe. Actualisez la liste&#x202f;; rien n’est créé deux fois.</translation>
    </message>
    <message>
        <source>The answer to creating the second “%1” was lost. Several tokens of that name are new, and one of them may be yours; its secret never reached this computer. Create another one, and revoke those that nobody needs.</source>
        <translation>La réponse à la création du second «&#xa0;%1&#xa0;» s’est perdue. Plusieurs jetons de ce nom sont nouveaux, et l’un d’eux est peut-être le vôtre&#x202f;; son secret n’est jamais parvenu à cet ordinateur. Créez-en un autre, et révoquez ceux dont personne n’a besoin.</translation>
    </message>
    <message>
        <source>Saving the secret of the second “%1” in the keychain…</source>
        <translation>Enregistrement du secret du second «&#xa0;%1&#xa0;» dans le trousseau…</translation>
    </message>
    <message>
        <source>The keychain has not stored the secret of the second “%1”. Store it in the window that shows it; then it goes on here.</source>
        <translation>Le trousseau n’a pas stocké le secret du second «&#xa0;%1&#xa0;». Stockez-le dans la fenêtre qui l’affiche&#x202f;; la suite se fait ici.</translation>
    </message>
    <message>
        <source>The secret of the second “%1” is not on this computer any more, and the places that were filled use it. Add it in the details of the token (“Add its secret…”); then it goes on here.</source>
        <translation>Le secret du second «&#xa0;%1&#xa0;» n’est plus sur cet ordinateur, et les emplacements mis à jour l’utilisent. Ajoutez-le dans les détails du jeton («&#xa0;Ajouter son secret…&#xa0;»)&#x202f;; la suite se fait ici.</translation>
    </message>
    <message>
        <source>The second “%1” exists, but its secret never reached this computer. Regenerate it: nothing uses it yet.</source>
        <translation>Le second «&#xa0;%1&#xa0;» existe, mais son secret n’est jamais parvenu à cet ordinateur. Régénérez-le&#xa0;: rien ne l’utilise encore.</translation>
    </message>
    <message>
        <source>The second “%1” exists, and the keychain holds its secret.</source>
        <translation>Le second «&#xa0;%1&#xa0;» existe, et le trousseau contient son secret.</translation>
    </message>
    <message>
        <source>The old “%1” is being revoked…</source>
        <translation>Révocation de l’ancien «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>The second “%1” was not created. %2</source>
        <translation>Le second «&#xa0;%1&#xa0;» n’a pas été créé. %2</translation>
    </message>
    <message>
        <source>Being replaced</source>
        <translation>En cours de remplacement</translation>
    </message>
    <message>
        <source>Being replaced, %1 of %2 places filled</source>
        <translation>En cours de remplacement, emplacements mis à jour&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Being replaced %1/%2</source>
        <translation>En remplacement %1/%2</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>New %1/%2</source>
        <translation>Nouveau %1/%2</translation>
    </message>
    <message>
        <source>This account is still signed in with the old “%1”. Go back and fill its sign-in first.</source>
        <translation>Ce compte est encore connecté avec l’ancien «&#xa0;%1&#xa0;». Revenez en arrière et mettez d’abord sa connexion à jour.</translation>
    </message>
    <message>
        <source>It has the new secret. %1</source>
        <translation>Il a le nouveau secret. %1</translation>
    </message>
</context>
<context>
    <name>qernal::RequestDialog</name>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Masquer</translation>
    </message>
</context>
<context>
    <name>qernal::RevealDialog</name>
    <message>
        <source>New secret</source>
        <translation>Nouveau secret</translation>
    </message>
    <message>
        <source>The clipboard was used by something else meanwhile: copy it again.</source>
        <translation>Le presse-papiers a servi à autre chose entre-temps&#xa0;: copiez le secret à nouveau.</translation>
    </message>
    <message>
        <source>The text to paste is on the clipboard.</source>
        <translation>Le texte à coller est dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>qernal::RevealForm</name>
    <message>
        <source>The answer was damaged: check that it works.</source>
        <translation>La réponse était endommagée&#xa0;: vérifiez que le secret fonctionne.</translation>
    </message>
    <message>
        <source>&amp;Store in keychain</source>
        <translation>&amp;Stocker dans le trousseau</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Use it with…</source>
        <translation>&amp;Utiliser avec…</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminé</translation>
    </message>
    <message>
        <source>Store or copy the secret first</source>
        <translation>Stockez ou copiez d’abord le secret</translation>
    </message>
    <message>
        <source>&amp;Copied, clears in %1 s</source>
        <translation>&amp;Copié, effacé dans %1&#xa0;s</translation>
    </message>
    <message>
        <source>&amp;Copied</source>
        <translation>&amp;Copié</translation>
    </message>
</context>
<context>
    <name>qernal::RevokeDialog</name>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Revoke %1</source>
        <translation>&amp;Révoquer %1</translation>
    </message>
    <message>
        <source>&amp;Revoke %1 tokens</source>
        <translation>&amp;Révoquer %1 jetons</translation>
    </message>
    <message>
        <source>%1 is not revoked</source>
        <translation>%1 n’est pas révoqué</translation>
    </message>
    <message>
        <source>Revoke %1?</source>
        <translation>Révoquer %1&#x202f;?</translation>
    </message>
    <message>
        <source>Revoke %1 tokens?</source>
        <translation>Révoquer %1 jetons&#x202f;?</translation>
    </message>
    <message>
        <source>ID %1</source>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>
Created %1</source>
        <translation>
Créé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Also remove its secret from the &amp;keychain</source>
        <translation>Retirer aussi son secret du &amp;trousseau</translation>
    </message>
    <message>
        <source>Also remove their secrets from the &amp;keychain</source>
        <translation>Retirer aussi leurs secrets du &amp;trousseau</translation>
    </message>
    <message>
        <source>All of them have expired.</source>
        <translation>Tous ont expiré.</translation>
    </message>
    <message>
        <source>None of them has expired: all may be in use.</source>
        <translation>Aucun n’a expiré&#xa0;: tous sont peut-être utilisés.</translation>
    </message>
    <message>
        <source>1 of them has not expired and may be in use.</source>
        <translation>1 d’entre eux n’a pas expiré et est peut-être utilisé.</translation>
    </message>
    <message>
        <source>%1 of them have not expired and may be in use.</source>
        <translation>%1 d’entre eux n’ont pas expiré et sont peut-être utilisés.</translation>
    </message>
    <message>
        <source>&amp;Sign in with another token…</source>
        <translation>Se &amp;connecter avec un autre jeton…</translation>
    </message>
    <message>
        <source>Type %1 &amp;to revoke them</source>
        <translation>Saisissez %1 &amp;pour les révoquer</translation>
    </message>
    <message>
        <source>Whatever uses this token stops working at once. This cannot be undone.</source>
        <translation>Tout ce qui utilise ce jeton cesse aussitôt de fonctionner. C’est irréversible.</translation>
    </message>
    <message>
        <source>Whatever uses these tokens stops working at once. This cannot be undone.</source>
        <translation>Tout ce qui utilise ces jetons cesse aussitôt de fonctionner. C’est irréversible.</translation>
    </message>
    <message>
        <source>Tokens to revoke</source>
        <translation>Jetons à révoquer</translation>
    </message>
    <message>
        <source>%1: you would sign yourself out, for this account is signed in with it. To revoke it, sign in with another token first.</source>
        <translation>%1&#xa0;: vous vous déconnecteriez vous-même, car ce jeton sert à la connexion de ce compte. Pour le révoquer, connectez-vous d’abord avec un autre jeton.</translation>
    </message>
    <message>
        <source>Left out is %1</source>
        <translation>Sans %1</translation>
    </message>
</context>
<context>
    <name>qernal::RevokeResultDialog</name>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Not everything was revoked</source>
        <translation>Tout n’a pas été révoqué</translation>
    </message>
    <message>
        <source>%1 of %2 tokens are not revoked</source>
        <translation>Jetons non révoqués&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>These may still work:</source>
        <translation>Ceux-ci fonctionnent peut-être encore&#xa0;:</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Tokens that are not revoked, and why</source>
        <translation>Jetons qui ne sont pas révoqués, et pourquoi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>qernal::Revoker</name>
    <message>
        <source>%1, about %2 s left</source>
        <translation>%1, encore %2&#xa0;s environ</translation>
    </message>
    <message>
        <source>%1, about %2 min left</source>
        <translation>%1, encore %2&#xa0;min environ</translation>
    </message>
    <message>
        <source>%1 and 1 more</source>
        <translation>%1 et 1 autre</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 autres</translation>
    </message>
    <message>
        <source>Revoking “%1”</source>
        <translation>Révocation de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Revoking tokens</source>
        <translation>Révocation des jetons</translation>
    </message>
    <message>
        <source>Revoked, but the keychain still holds the useless secret of: %1</source>
        <translation>Révoqués, mais le trousseau contient encore le secret, devenu inutile, de&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 tokens are revoked.</source>
        <translation>Arrêté. Jetons révoqués&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>“%1” is revoked.</source>
        <translation>«&#xa0;%1&#xa0;» est révoqué.</translation>
    </message>
    <message>
        <source>%1 tokens are revoked.</source>
        <translation>%1 jetons sont révoqués.</translation>
    </message>
    <message>
        <source>%1 of %2 tokens are not revoked and may still work: %3</source>
        <translation>Jetons non révoqués, peut-être encore valables (%1 sur %2)&#xa0;: %3</translation>
    </message>
    <message>
        <source>It is not known whether “%1” is revoked. %2</source>
        <translation>On ignore si «&#xa0;%1&#xa0;» est révoqué. %2</translation>
    </message>
    <message>
        <source>“%1” is not revoked and still works. %2</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas révoqué et fonctionne encore. %2</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Poursuivre</translation>
    </message>
</context>
<context>
    <name>qernal::SearchWords</name>
    <message>
        <source>unused</source>
        <translation>inutilisé inutilisés inutilise inutilises</translation>
    </message>
    <message>
        <source>here</source>
        <translation>ici</translation>
    </message>
</context>
<context>
    <name>qernal::SecretAdder</name>
    <message>
        <source>The secret of “%1” is in %2. In the keychain it can be copied and checked here, too.</source>
        <translation>Le secret de «&#xa0;%1&#xa0;» se trouve dans %2. Dans le trousseau, il pourra aussi être copié et vérifié ici.</translation>
    </message>
    <message>
        <source>&amp;Store in keychain</source>
        <translation>&amp;Stocker dans le trousseau</translation>
    </message>
    <message>
        <source>The service refuses this secret: it was replaced by a newer one, or the token has ended. Nothing was stored.</source>
        <translation>Le service refuse ce secret&#xa0;: il a été remplacé par un plus récent, ou le jeton n’est plus valable. Rien n’a été stocké.</translation>
    </message>
    <message>
        <source>The secret of “%1” works and is stored in the keychain.</source>
        <translation>Le secret de «&#xa0;%1&#xa0;» fonctionne et est stocké dans le trousseau.</translation>
    </message>
    <message>
        <source>The secret of “%1” works but is not stored. %2</source>
        <translation>Le secret de «&#xa0;%1&#xa0;» fonctionne mais n’est pas stocké. %2</translation>
    </message>
</context>
<context>
    <name>qernal::SecretCommands</name>
    <message>
        <source>The secret of “%1” is not stored on this computer. The service shows a secret once; regenerate it to get a new one.</source>
        <translation>Le secret de «&#xa0;%1&#xa0;» n’est pas stocké sur cet ordinateur. Le service n’affiche un secret qu’une fois&#x202f;; régénérez-le pour en obtenir un nouveau.</translation>
    </message>
    <message>
        <source>The secret of “%1” is on the clipboard.</source>
        <translation>Le secret de «&#xa0;%1&#xa0;» est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The secret of “%1” is not on the clipboard, which was used by something else meanwhile. Copy it again.</source>
        <translation>Le secret de «&#xa0;%1&#xa0;» n’est pas dans le presse-papiers, qui a servi à autre chose entre-temps. Copiez-le à nouveau.</translation>
    </message>
    <message>
        <source>Checking the secret of “%1”…</source>
        <translation>Vérification du secret de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>The secret of “%1” could not be read. %2</source>
        <translation>Le secret de «&#xa0;%1&#xa0;» n’a pas pu être lu. %2</translation>
    </message>
    <message>
        <source>The stored secret of “%1” works.</source>
        <translation>Le secret stocké de «&#xa0;%1&#xa0;» fonctionne.</translation>
    </message>
    <message>
        <source>The stored secret of “%1” no longer works: it was replaced, or the token has ended. Regenerate it to get a new one.</source>
        <translation>Le secret stocké de «&#xa0;%1&#xa0;» ne fonctionne plus&#xa0;: il a été remplacé, ou le jeton n’est plus valable. Régénérez-le pour en obtenir un nouveau.</translation>
    </message>
    <message>
        <source>It could not be checked whether the secret of “%1” works. %2</source>
        <translation>Il n’a pas été possible de vérifier si le secret de «&#xa0;%1&#xa0;» fonctionne. %2</translation>
    </message>
    <message>
        <source>The secret of “%1” is stored in the keychain.</source>
        <translation>Le secret de «&#xa0;%1&#xa0;» est stocké dans le trousseau.</translation>
    </message>
    <message>
        <source>The secret of “%1” is not stored. %2</source>
        <translation>Le secret de «&#xa0;%1&#xa0;» n’est pas stocké. %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Remove from keychain</source>
        <translation>Retirer du trousseau</translation>
    </message>
    <message>
        <source>Remove the secret of “%1” from the keychain?</source>
        <translation>Retirer le secret de «&#xa0;%1&#xa0;» du trousseau&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Remove from keychain</source>
        <translation>&amp;Retirer du trousseau</translation>
    </message>
    <message>
        <source>The secret of “%1” is no longer in the keychain.</source>
        <translation>Le secret de «&#xa0;%1&#xa0;» n’est plus dans le trousseau.</translation>
    </message>
    <message>
        <source>The secret of “%1” could not be removed from the keychain. %2</source>
        <translation>Le secret de «&#xa0;%1&#xa0;» n’a pas pu être retiré du trousseau. %2</translation>
    </message>
</context>
<context>
    <name>qernal::SecretField</name>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Masquer</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Afficher</translation>
    </message>
    <message>
        <source>Hide the secret</source>
        <translation>Masquer le secret</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>Afficher le secret</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>The secret is shown</source>
        <translation>Le secret est affiché</translation>
    </message>
    <message>
        <source>The secret is hidden</source>
        <translation>Le secret est masqué</translation>
    </message>
</context>
<context>
    <name>qernal::SecretFindingWords</name>
    <message>
        <source>The request for a secret of “%1” was never answered: look in the list.</source>
        <translation>La demande d’un secret pour «&#xa0;%1&#xa0;» est restée sans réponse&#xa0;: regardez dans la liste.</translation>
    </message>
    <message>
        <source>The secret of “%1” is not saved: it ends with the program.</source>
        <translation>Le secret de «&#xa0;%1&#xa0;» n’est pas enregistré&#xa0;: il disparaît à la fin du programme.</translation>
    </message>
    <message>
        <source>The secret of “%1” is in the keychain until you decide whether it stays.</source>
        <translation>Le secret de «&#xa0;%1&#xa0;» est dans le trousseau jusqu’à ce que vous décidiez s’il y reste.</translation>
    </message>
    <message>
        <source>It is not known whether the secret of “%1” that is here still works.</source>
        <translation>On ignore si le secret de «&#xa0;%1&#xa0;» qui se trouve ici fonctionne encore.</translation>
    </message>
    <message>
        <source>The secret of “%1” never reached this computer: nobody has it.</source>
        <translation>Le secret de «&#xa0;%1&#xa0;» n’est jamais parvenu à cet ordinateur&#xa0;: personne ne l’a.</translation>
    </message>
    <message>
        <source>The secret of “%1” is not on this computer.</source>
        <translation>Le secret de «&#xa0;%1&#xa0;» n’est pas sur cet ordinateur.</translation>
    </message>
    <message numerus="yes">
        <source>The secrets of %n tokens are not on this computer.</source>
        <translation>
            <numerusform>Le secret de %n jeton n’est pas sur cet ordinateur.</numerusform>
            <numerusform>Les secrets de %n jetons ne sont pas sur cet ordinateur.</numerusform>
        </translation>
    </message>
    <message>
        <source>The token “%1” is gone from the service, and its secret is still kept here.</source>
        <translation>Le service ne possède plus le jeton «&#xa0;%1&#xa0;», et son secret est encore conservé ici.</translation>
    </message>
</context>
<context>
    <name>qernal::SecretNotices</name>
    <message>
        <source>The secret of “%1” stays in the keychain until you decide.</source>
        <translation>Le secret de «&#xa0;%1&#xa0;» reste dans le trousseau en attendant votre décision.</translation>
    </message>
    <message>
        <source>The secret of “%1” was copied and is not saved: it is forgotten when the program ends.</source>
        <translation>Le secret de «&#xa0;%1&#xa0;» a été copié et n’est pas enregistré&#xa0;: il sera oublié à la fin du programme.</translation>
    </message>
    <message>
        <source>Store in keychain</source>
        <translation>Stocker dans le trousseau</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Forget the secret</source>
        <translation>Oublier le secret</translation>
    </message>
    <message>
        <source>Forget the secret of “%1”?</source>
        <translation>Oublier le secret de «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>&amp;Oublier</translation>
    </message>
    <message>
        <source>The secret of “%1” is stored in the keychain.</source>
        <translation>Le secret de «&#xa0;%1&#xa0;» est stocké dans le trousseau.</translation>
    </message>
    <message>
        <source>The secret of “%1” is not stored. %2</source>
        <translation>Le secret de «&#xa0;%1&#xa0;» n’est pas stocké. %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The secret of “%1” is forgotten. Regenerate it when you need one.</source>
        <translation>Le secret de «&#xa0;%1&#xa0;» est oublié. Régénérez-le lorsque vous en aurez besoin.</translation>
    </message>
    <message>
        <source>The keychain has not removed the secret of “%1”; the next start tries again. %2</source>
        <translation>Le trousseau n’a pas retiré le secret de «&#xa0;%1&#xa0;»&#x202f;; le prochain démarrage réessaiera. %2</translation>
    </message>
</context>
<context>
    <name>qernal::SecretSection</name>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Store &amp;in keychain</source>
        <translation>&amp;Stocker dans le trousseau</translation>
    </message>
    <message>
        <source>&amp;Add its secret…</source>
        <translation>Ajouter son secre&amp;t…</translation>
    </message>
    <message>
        <source>&amp;Copy secret</source>
        <translation>&amp;Copier le secret</translation>
    </message>
    <message>
        <source>&amp;Use it with…</source>
        <translation>&amp;Utiliser avec…</translation>
    </message>
    <message>
        <source>Check that it &amp;works</source>
        <translation>&amp;Vérifier qu’il fonctionne</translation>
    </message>
    <message>
        <source>Remove from &amp;keychain</source>
        <translation>&amp;Retirer du trousseau</translation>
    </message>
    <message>
        <source>Re&amp;generate…</source>
        <translation>Ré&amp;générer…</translation>
    </message>
    <message>
        <source>Last used here %1</source>
        <translation>Dernier usage ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>Never used here</source>
        <translation>Jamais utilisé ici</translation>
    </message>
</context>
<context>
    <name>qernal::SelectedTokenReader</name>
    <message>
        <source>“%1” could not be read. %2</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être lu. %2</translation>
    </message>
    <message>
        <source>“%1” is gone: it was revoked elsewhere. The list is being refreshed.</source>
        <translation>«&#xa0;%1&#xa0;» n’existe plus&#xa0;: il a été révoqué ailleurs. La liste est en cours d’actualisation.</translation>
    </message>
</context>
<context>
    <name>qernal::SelectionSummary</name>
    <message>
        <source>Expires first</source>
        <translation>Expire en premier</translation>
    </message>
    <message>
        <source>&amp;Copy names and IDs</source>
        <translation>&amp;Copier les noms et les ID</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) selected</source>
        <translation>
            <numerusform>%Ln jeton sélectionné</numerusform>
            <numerusform>%Ln jetons sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored here</source>
        <translation>
            <numerusform>%Ln stocké ici</numerusform>
            <numerusform>%Ln stockés ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;voke %Ln token(s)…</source>
        <translation>
            <numerusform>Ré&amp;voquer %Ln jeton…</numerusform>
            <numerusform>Ré&amp;voquer %Ln jetons…</numerusform>
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
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>Icônes</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Traductions</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Loopback port</source>
        <translation>Port de bouclage</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Trousseau</translation>
    </message>
    <message>
        <source>written, read back, removed</source>
        <translation>écrit, relu, retiré</translation>
    </message>
    <message>
        <source>by colour and size</source>
        <translation>par couleur et par taille</translation>
    </message>
</context>
<context>
    <name>qernal::SessionReminders</name>
    <message>
        <source>What you were reminded of is known until you quit, and then said again: %1</source>
        <translation>Ce qui a été rappelé n’est connu que jusqu’à la fermeture, puis sera répété&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>qernal::SessionStatus</name>
    <message>
        <source>refreshed just now</source>
        <translation>actualisée à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>refreshed %n minute(s) ago</source>
        <translation>
            <numerusform>actualisée il y a %n minute</numerusform>
            <numerusform>actualisée il y a %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>refreshed at %1</source>
        <translation>actualisée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
    <message>
        <source>Unencrypted, this computer only</source>
        <translation>Non chiffré, cet ordinateur seulement</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>chargement…</translation>
    </message>
    <message>
        <source>Showing the list as of %1.</source>
        <translation>État de la liste affichée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Sign in again</source>
        <translation>&amp;Se reconnecter</translation>
    </message>
    <message>
        <source>%1, loading…</source>
        <translation>%1, chargement…</translation>
    </message>
</context>
<context>
    <name>qernal::SessionTray</name>
    <message>
        <source>Still running in the tray</source>
        <translation>Toujours actif dans la zone de notification</translation>
    </message>
    <message>
        <source>The icon opens the window again, and its menu has Quit. The settings have a switch for it.</source>
        <translation>L’icône rouvre la fenêtre&#x202f;; son menu contient «&#xa0;Quitter&#xa0;». Un réglage permet de la désactiver.</translation>
    </message>
    <message>
        <source>The desktop no longer shows the icon in the tray, so the window is open again.</source>
        <translation>Le bureau n’affiche plus l’icône dans la zone de notification&#xa0;: la fenêtre est donc de nouveau ouverte.</translation>
    </message>
</context>
<context>
    <name>qernal::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>&amp;Reset all</source>
        <translation>&amp;Tout réinitialiser</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
</context>
<context>
    <name>qernal::SignInDialog</name>
    <message>
        <source>An address such as https://example.com</source>
        <translation>Une adresse telle que https://example.com</translation>
    </message>
    <message>
        <source>No user name or password in the address</source>
        <translation>Pas de nom d’utilisateur ni de mot de passe dans l’adresse</translation>
    </message>
    <message>
        <source>It must begin with https://</source>
        <translation>Elle doit commencer par https://</translation>
    </message>
    <message>
        <source>http is allowed for this computer only</source>
        <translation>http n’est permis que pour cet ordinateur</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Se connecter avec</translation>
    </message>
    <message>
        <source>What this program calls the account; nobody else sees it</source>
        <translation>Le nom que ce programme donne au compte&#x202f;; personne d’autre ne le voit</translation>
    </message>
    <message>
        <source>Account &amp;name</source>
        <translation>&amp;Nom du compte</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>A&amp;vancé</translation>
    </message>
    <message>
        <source>API &amp;token</source>
        <translation>&amp;Jeton d’API</translation>
    </message>
    <message>
        <source>A&amp;ccess token</source>
        <translation>Jeton d’&amp;accès</translation>
    </message>
    <message>
        <source>Without /v1; http is allowed for this computer only</source>
        <translation>Sans /v1&#x202f;; http n’est permis que pour cet ordinateur</translation>
    </message>
    <message>
        <source>Where an API token is traded for an access token</source>
        <translation>Là où un jeton d’API est échangé contre un jeton d’accès</translation>
    </message>
    <message>
        <source>API &amp;URL</source>
        <translation>&amp;URL de l’API</translation>
    </message>
    <message>
        <source>Authori&amp;zation URL</source>
        <translation>URL d’autori&amp;sation</translation>
    </message>
    <message>
        <source>API to&amp;ken</source>
        <translation>Jeton d’A&amp;PI</translation>
    </message>
    <message>
        <source>Its whole text: the id, an @ and the secret</source>
        <translation>Son texte complet&#xa0;: l’ID, un @ et le secret</translation>
    </message>
    <message>
        <source>Access to&amp;ken</source>
        <translation>Jet&amp;on d’accès</translation>
    </message>
    <message>
        <source>Works until it ends, usually within the hour</source>
        <translation>Fonctionne jusqu’à son expiration, en général dans l’heure</translation>
    </message>
    <message>
        <source>Coo&amp;kie</source>
        <translation>Coo&amp;kie</translation>
    </message>
    <message>
        <source>The value of qernal_kratos_session in your browser</source>
        <translation>La valeur de qernal_kratos_session dans votre navigateur</translation>
    </message>
    <message>
        <source>Token %1</source>
        <translation>Jeton %1</translation>
    </message>
    <message>
        <source>Is this the right address?</source>
        <translation>Est-ce la bonne adresse&#x202f;?</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>&amp;Session cookie</source>
        <translation>Cookie de sess&amp;ion</translation>
    </message>
</context>
<context>
    <name>qernal::SignInFlow</name>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>The CLI&apos;s token could not be used. %1</source>
        <translation>Le jeton de la CLI n’a pas pu être utilisé. %1</translation>
    </message>
    <message>
        <source>CLI</source>
        <translation>CLI</translation>
    </message>
    <message>
        <source>Signing in failed. %1</source>
        <translation>La connexion a échoué. %1</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
</context>
<context>
    <name>qernal::SignOutFlow</name>
    <message>
        <source>You are signed out, but the settings still name the account. %1</source>
        <translation>Vous êtes déconnecté, mais les paramètres nomment encore le compte. %1</translation>
    </message>
    <message>
        <source>You are signed out, but the credential may still be in the keychain. %1</source>
        <translation>Vous êtes déconnecté, mais les identifiants sont peut-être encore dans le trousseau. %1</translation>
    </message>
</context>
<context>
    <name>qernal::SignOutQuestion</name>
    <message>
        <source>an access token</source>
        <translation>un jeton d’accès</translation>
    </message>
    <message>
        <source>a session cookie</source>
        <translation>un cookie de session</translation>
    </message>
    <message>
        <source>an API token</source>
        <translation>un jeton d’API</translation>
    </message>
    <message>
        <source>the API token %1</source>
        <translation>le jeton d’API %1</translation>
    </message>
    <message>
        <source>This account signs in with %1. Its secret is in the keychain, and may exist nowhere else: the service will not show it again.</source>
        <translation>Ce compte se connecte avec %1. Son secret est dans le trousseau et n’existe peut-être nulle part ailleurs&#xa0;: le service ne l’affichera plus.</translation>
    </message>
    <message>
        <source>This account signs in with %1. Its secret is in memory only, because the keychain has not stored it: signing out forgets it.</source>
        <translation>Ce compte se connecte avec %1. Son secret n’est qu’en mémoire, car le trousseau ne l’a pas stocké&#xa0;: la déconnexion l’oublie.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Sign out of “%1”?</source>
        <translation>Se déconnecter de «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Sign out, &amp;keep its secret in the keychain</source>
        <translation>Se déconnecter, &amp;garder le secret</translation>
    </message>
    <message>
        <source>Sign out and &amp;forget</source>
        <translation>Se déconnecter et &amp;oublier</translation>
    </message>
</context>
<context>
    <name>qernal::SingleInstance</name>
    <message>
        <source>Qernal Token Manager is running already, but it does not answer. End it, then start it again.</source>
        <translation>Qernal Token Manager est déjà en cours d’exécution, mais ne répond pas. Arrêtez-le, puis redémarrez-le.</translation>
    </message>
    <message>
        <source>Qernal Token Manager is open already, on another display (%1). Use it there, or quit it there first.</source>
        <translation>Qernal Token Manager est déjà ouvert, sur un autre affichage (%1). Utilisez-le là-bas, ou quittez-le d’abord là-bas.</translation>
    </message>
    <message>
        <source>Qernal Token Manager is running already (process %1), but it does not answer. End it, then start it again.</source>
        <translation>Qernal Token Manager est déjà en cours d’exécution (processus %1), mais ne répond pas. Arrêtez-le, puis redémarrez-le.</translation>
    </message>
</context>
<context>
    <name>qernal::StatusChips</name>
    <message>
        <source>Filter by status</source>
        <translation>Filtrer par état</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
</context>
<context>
    <name>qernal::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel what is running</source>
        <translation>Annuler l’opération en cours</translation>
    </message>
</context>
<context>
    <name>qernal::StoredSecrets</name>
    <message>
        <source>The settings are of a newer version of the program. Update this one.</source>
        <translation>Les paramètres proviennent d’une version plus récente du programme. Mettez celle-ci à jour.</translation>
    </message>
    <message>
        <source>No account is remembered on this computer. Sign in with qernal-token-manager.</source>
        <translation>Aucun compte n’est mémorisé sur cet ordinateur. Connectez-vous avec qernal-token-manager.</translation>
    </message>
    <message>
        <source>Name an account with --account; there are: %1</source>
        <translation>Nommez un compte avec --account&#x202f;; il existe&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no account “%1”; there are: %2</source>
        <translation>Le compte «&#xa0;%1&#xa0;» n’existe pas&#x202f;; il existe&#xa0;: %2</translation>
    </message>
    <message>
        <source>No secret of a token “%1” is stored on this computer. “qernal-token list” shows where secrets are.</source>
        <translation>Aucun secret d’un jeton «&#xa0;%1&#xa0;» n’est stocké sur cet ordinateur. «&#xa0;qernal-token list&#xa0;» montre où sont les secrets.</translation>
    </message>
    <message>
        <source>The secret of “%1” cannot be read here: %2</source>
        <translation>Le secret de «&#xa0;%1&#xa0;» ne peut pas être lu ici&#xa0;: %2</translation>
    </message>
    <message>
        <source>It could not be recorded that the token was used now: %1</source>
        <translation>L’utilisation du jeton n’a pas pu être consignée&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>qernal::StoredSecretsStep</name>
    <message>
        <source>The keychain could not be looked through.</source>
        <translation>Le trousseau n’a pas pu être parcouru.</translation>
    </message>
    <message>
        <source>The secret of “%1” is recorded as stored, but the keychain does not hold it.</source>
        <translation>Le secret de «&#xa0;%1&#xa0;» est enregistré comme stocké, mais le trousseau ne le contient pas.</translation>
    </message>
    <message>
        <source>The keychain holds something else than the secret of “%1” that was stored.</source>
        <translation>Le trousseau contient autre chose que le secret de «&#xa0;%1&#xa0;» qui a été stocké.</translation>
    </message>
    <message>
        <source>The keychain does not hold what the account “%1” signs in with.</source>
        <translation>Le trousseau ne contient pas les identifiants du compte «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The keychain holds something else than what the account “%1” signs in with.</source>
        <translation>Le trousseau contient autre chose que les identifiants du compte «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It could not be checked whether the stored secrets still work.</source>
        <translation>Il n’a pas été possible de vérifier si les secrets stockés fonctionnent encore.</translation>
    </message>
    <message>
        <source>The service no longer accepts the secret of “%1” that is stored here.</source>
        <translation>Le service n’accepte plus le secret de «&#xa0;%1&#xa0;» qui est stocké ici.</translation>
    </message>
    <message>
        <source>The service no longer accepts what the account “%1” signs in with.</source>
        <translation>Le service n’accepte plus les identifiants du compte «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>qernal::TableWords</name>
    <message>
        <source>Signed in with it</source>
        <translation>Sert à la connexion</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
</context>
<context>
    <name>qernal::Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>Expiration&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>qernal::TokenChoiceWords</name>
    <message>
        <source>Several tokens are called “%1”. Name one by its ID: %2</source>
        <translation>Plusieurs jetons s’appellent «&#xa0;%1&#xa0;». Désignez-en un par son ID&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>qernal::TokenColumns</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>&amp;Dates instead of days</source>
        <translation>&amp;Dates au lieu des jours</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>&amp;Réinitialiser les colonnes</translation>
    </message>
    <message>
        <source>11 months ago</source>
        <translation>il y a 11 mois</translation>
    </message>
</context>
<context>
    <name>qernal::TokenCommands</name>
    <message>
        <source>“%1” is being created; its secret is shown when the answer comes.</source>
        <translation>«&#xa0;%1&#xa0;» est en cours de création&#x202f;; son secret sera affiché à l’arrivée de la réponse.</translation>
    </message>
    <message>
        <source>“%1” is being changed; how it ended is said here.</source>
        <translation>«&#xa0;%1&#xa0;» est en cours de modification&#x202f;; le résultat sera indiqué ici.</translation>
    </message>
    <message>
        <source>The secret of “%1” is being regenerated; the new one is shown when the answer comes.</source>
        <translation>Le secret de «&#xa0;%1&#xa0;» est en cours de régénération&#x202f;; le nouveau sera affiché à l’arrivée de la réponse.</translation>
    </message>
    <message>
        <source>“%1” was not created. %2</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été créé. %2</translation>
    </message>
    <message>
        <source>The secret of “%1” was not regenerated. %2</source>
        <translation>Le secret de «&#xa0;%1&#xa0;» n’a pas été régénéré. %2</translation>
    </message>
    <message>
        <source>“%1” was not changed. %2</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été modifié. %2</translation>
    </message>
    <message>
        <source>“%1” is changed.</source>
        <translation>«&#xa0;%1&#xa0;» est modifié.</translation>
    </message>
</context>
<context>
    <name>qernal::TokenDetails</name>
    <message>
        <source>In keychain (this account&apos;s sign-in)</source>
        <translation>Dans le trousseau (connexion)</translation>
    </message>
    <message>
        <source>In memory (this account&apos;s sign-in)</source>
        <translation>En mémoire (connexion)</translation>
    </message>
    <message>
        <source>If you have it, add it: then it can be copied and checked here.</source>
        <translation>Si vous l’avez, ajoutez-le&#xa0;: il pourra alors être copié et vérifié ici.</translation>
    </message>
    <message>
        <source>It may have been replaced: check that it works.</source>
        <translation>Il a peut-être été remplacé&#xa0;: vérifiez qu’il fonctionne.</translation>
    </message>
    <message>
        <source>It is in memory only, until the program ends.</source>
        <translation>Il n’est qu’en mémoire, jusqu’à la fin du programme.</translation>
    </message>
    <message>
        <source>This account keeps the secret of this token for its sign-in alone.</source>
        <translation>Ce compte garde le secret de ce jeton pour sa seule connexion.</translation>
    </message>
    <message>
        <source>This computer does not hold the secret of this token.</source>
        <translation>Cet ordinateur ne possède pas le secret de ce jeton.</translation>
    </message>
    <message>
        <source>The service has not answered yet.</source>
        <translation>Le service n’a pas encore répondu.</translation>
    </message>
    <message>
        <source>The secret never arrived: regenerate the token for a new one.</source>
        <translation>Le secret n’est jamais arrivé&#xa0;: régénérez le secret du jeton.</translation>
    </message>
    <message>
        <source>The service may have replaced the secret, and none is stored here: regenerate the token for a new one.</source>
        <translation>Le service a peut-être remplacé le secret, et aucun n’est stocké ici&#xa0;: régénérez le secret du jeton.</translation>
    </message>
    <message>
        <source>The secret of this token is not in the keychain.</source>
        <translation>Le secret de ce jeton n’est pas dans le trousseau.</translation>
    </message>
</context>
<context>
    <name>qernal::TokenDialog</name>
    <message>
        <source>Create token</source>
        <translation>Créer le jeton</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Création…</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Nouveau jeton</translation>
    </message>
    <message>
        <source>The request has left and cannot be called back. If you hide this, the new token’s secret is shown all the same when the answer comes.</source>
        <translation>La requête est partie et ne peut pas être rappelée. Si vous masquez cette fenêtre, le secret du nouveau jeton sera affiché malgré tout à l’arrivée de la réponse.</translation>
    </message>
    <message>
        <source>&amp;Store the secret in the keychain</source>
        <translation>&amp;Stocker le secret dans le trousseau</translation>
    </message>
    <message>
        <source>The service shows the secret once. In the keychain it can be copied again later.</source>
        <translation>Le service affiche le secret une seule fois. Dans le trousseau, il pourra être copié à nouveau plus tard.</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Enregistrer les modifications</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Modifier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The request has left and cannot be called back. If you hide this, how it ended is said in the window.</source>
        <translation>La requête est partie et ne peut pas être rappelée. Si vous masquez cette fenêtre, le résultat sera indiqué dans la fenêtre principale.</translation>
    </message>
    <message>
        <source>The service may replace the secret when the expiry changes; a new secret would be shown to you.</source>
        <translation>Le service peut remplacer le secret lorsque l’expiration change&#x202f;; un nouveau secret vous serait affiché.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>deploy-production</source>
        <translation>deploiement-production</translation>
    </message>
    <message>
        <source>Letters, hyphens and underscores; no digits, spaces or dots</source>
        <translation>Lettres, tirets et tirets bas&#x202f;; ni chiffres, espaces ni points</translation>
    </message>
    <message>
        <source>A few signs are allowed too: [ ] \ ^ and the backquote `</source>
        <translation>Quelques signes sont aussi permis&#xa0;: [ ] \ ^ et l’accent grave `</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Expiry</source>
        <translation>E&amp;xpiration</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>No&amp;te</translation>
    </message>
    <message>
        <source>No spaces: letters, hyphens and underscores only</source>
        <translation>Pas d’espaces&#xa0;: seulement des lettres, tirets et tirets bas</translation>
    </message>
    <message>
        <source>No “%1”: letters, hyphens and underscores only</source>
        <translation>Pas de «&#xa0;%1&#xa0;»&#xa0;: seulement des lettres, tirets et tirets bas</translation>
    </message>
    <message>
        <source>Another token has this name already.</source>
        <translation>Un autre jeton porte déjà ce nom.</translation>
    </message>
</context>
<context>
    <name>qernal::TokenFindingWords</name>
    <message>
        <source>“%1” expires %2.</source>
        <translation>«&#xa0;%1&#xa0;» expire %2.</translation>
    </message>
    <message>
        <source>“%1” has expired: whatever uses it no longer works.</source>
        <translation>«&#xa0;%1&#xa0;» a expiré&#xa0;: ce qui l’utilise ne fonctionne plus.</translation>
    </message>
    <message>
        <source>“%1” never expires: a leaked secret works until somebody revokes it.</source>
        <translation>«&#xa0;%1&#xa0;» n’expire jamais&#xa0;: un secret divulgué fonctionne jusqu’à ce que quelqu’un le révoque.</translation>
    </message>
    <message>
        <source>“%1” was last used here %2.</source>
        <translation>«&#xa0;%1&#xa0;» a été utilisé ici pour la dernière fois %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens are called “%1”: commands need an ID to tell them apart.</source>
        <translation>
            <numerusform>%n jeton s’appelle «&#xa0;%1&#xa0;»&#xa0;: les commandes ont besoin d’un ID pour le distinguer.</numerusform>
            <numerusform>%n jetons s’appellent «&#xa0;%1&#xa0;»&#xa0;: les commandes ont besoin d’un ID pour les distinguer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has been replaced for %n days, and the old secret still works.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» est en cours de remplacement depuis %n jour, et l’ancien secret fonctionne encore.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» est en cours de remplacement depuis %n jours, et l’ancien secret fonctionne encore.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has no note and was not used here for %2 days: nothing says what it is for.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de note et n’a pas servi ici depuis %2 jours&#xa0;: rien ne dit à quoi il sert.</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens have no note and were not used here for %1 days: nothing says what they are for.</source>
        <translation>
            <numerusform>%n jeton n’a pas de note et n’a pas servi ici depuis %1 jours&#xa0;: rien ne dit à quoi il sert.</numerusform>
            <numerusform>%n jetons n’ont pas de note et n’ont pas servi ici depuis %1 jours&#xa0;: rien ne dit à quoi ils servent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qernal::TokenLookUp</name>
    <message>
        <source>Looking up the token %1…</source>
        <translation>Recherche du jeton %1 auprès du service…</translation>
    </message>
    <message>
        <source>There is no token %1: it was revoked, or is not one of this account.</source>
        <translation>Le jeton %1 n’existe pas&#xa0;: il a été révoqué, ou n’appartient pas à ce compte.</translation>
    </message>
    <message>
        <source>The token %1 could not be looked up. %2</source>
        <translation>Le jeton %1 n’a pas pu être recherché. %2</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>The token is “%1”: %2. Expires: %3.</source>
        <translation>Le jeton est «&#xa0;%1&#xa0;»&#xa0;: %2. Expiration&#xa0;: %3.</translation>
    </message>
</context>
<context>
    <name>qernal::TokenOpener</name>
    <message>
        <source>%1 days</source>
        <comment>typed into the search</comment>
        <translation>%1 jours</translation>
    </message>
</context>
<context>
    <name>qernal::TokenOverview</name>
    <message>
        <source>%1, less than a day left</source>
        <translation>%1, moins d’un jour restant</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) left</source>
        <translation>
            <numerusform>%1, %n jour restant</numerusform>
            <numerusform>%1, %n jours restants</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading it from the service…</source>
        <translation>Lecture auprès du service…</translation>
    </message>
    <message>
        <source>Read from the service %1</source>
        <translation>Lu auprès du service&#xa0;: %1</translation>
    </message>
    <message>
        <source>This account is signed in with this token.</source>
        <translation>Ce compte est connecté avec ce jeton.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Copier le nom</translation>
    </message>
    <message>
        <source>Copy the ID</source>
        <translation>Copier l’ID</translation>
    </message>
</context>
<context>
    <name>qernal::TokenTable</name>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
</context>
<context>
    <name>qernal::TokenTableModel</name>
    <message>
        <source>In keychain (sign-in)</source>
        <translation>Dans le trousseau (connexion)</translation>
    </message>
    <message>
        <source>In memory (sign-in)</source>
        <translation>En mémoire (connexion)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Last used here</source>
        <translation>Dernier usage ici</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>qernal::TokenWords</name>
    <message>
        <source>1 minute ago</source>
        <translation>il y a 1 minute</translation>
    </message>
    <message>
        <source>in 1 minute</source>
        <translation>dans 1 minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>il y a %n minute</numerusform>
            <numerusform>il y a %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>dans %n minute</numerusform>
            <numerusform>dans %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>il y a 1 heure</translation>
    </message>
    <message>
        <source>in 1 hour</source>
        <translation>dans 1 heure</translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>il y a %n heure</numerusform>
            <numerusform>il y a %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>dans %n heure</numerusform>
            <numerusform>dans %n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>il y a %n mois</numerusform>
            <numerusform>il y a %n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n months</source>
        <translation>
            <numerusform>dans %n mois</numerusform>
            <numerusform>dans %n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>il y a %n an</numerusform>
            <numerusform>il y a %n ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n years</source>
        <translation>
            <numerusform>dans %n an</numerusform>
            <numerusform>dans %n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>Not stored here</source>
        <translation>Non stocké ici</translation>
    </message>
    <message>
        <source>Waiting for the service</source>
        <translation>En attente du service</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>In keychain until you decide</source>
        <translation>Dans le trousseau en attendant</translation>
    </message>
    <message>
        <source>In keychain</source>
        <translation>Dans le trousseau</translation>
    </message>
    <message>
        <source>Unknown: check</source>
        <translation>Inconnu&#xa0;: vérifier</translation>
    </message>
    <message>
        <source>Lost: regenerate</source>
        <translation>Perdu&#xa0;: régénérer</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Expiring soon</source>
        <translation>Expire bientôt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>N’expire jamais</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
</context>
<context>
    <name>qernal::TokensPage</name>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln jeton</numerusform>
            <numerusform>%Ln jetons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln token(s)</source>
        <translation>
            <numerusform>%L1 sur %Ln jeton</numerusform>
            <numerusform>%L1 sur %Ln jetons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qernal::TrayIcon</name>
    <message>
        <source>&amp;Show window</source>
        <translation>&amp;Afficher la fenêtre</translation>
    </message>
    <message>
        <source>&amp;New token…</source>
        <translation>&amp;Nouveau jeton…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Verrouiller</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a token, and when it expires</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n token(s) expire soon</source>
        <translation>
            <numerusform>%1&#xa0;: %n jeton expire bientôt</numerusform>
            <numerusform>%1&#xa0;: %n jetons expirent bientôt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qernal::TraySection</name>
    <message>
        <source>Show an icon in the tray</source>
        <translation>Afficher une icône dans la zone de notification</translation>
    </message>
    <message>
        <source>&amp;Tray</source>
        <translation>Zone de &amp;notification</translation>
    </message>
    <message>
        <source>It says when a token expires soon, and has the next ones in its menu. Closing the window then leaves the program running in the tray; Quit ends it.</source>
        <translation>Elle indique quand un jeton expire bientôt et affiche les prochains dans son menu. Fermer la fenêtre laisse alors le programme actif dans la zone de notification&#x202f;; «&#xa0;Quitter&#xa0;» l’arrête.</translation>
    </message>
    <message>
        <source>Not possible: the desktop shows no icons of programs, or not those of programs in this sandbox. GNOME does so with an extension.</source>
        <translation>Impossible&#xa0;: le bureau n’affiche pas d’icônes de programmes, ou pas celles des programmes de ce bac à sable. GNOME le fait avec une extension.</translation>
    </message>
</context>
<context>
    <name>qernal::UsageFindingWords</name>
    <message>
        <source>The CLI has no token: neither QERNAL_TOKEN nor its file holds one.</source>
        <translation>La CLI n’a pas de jeton&#xa0;: ni QERNAL_TOKEN ni son fichier n’en contiennent.</translation>
    </message>
    <message>
        <source>The CLI has no token: its file holds none that can be read.</source>
        <translation>La CLI n’a pas de jeton&#xa0;: son fichier n’en contient aucun de lisible.</translation>
    </message>
    <message>
        <source>The CLI has no token: what QERNAL_TOKEN holds is none.</source>
        <translation>La CLI n’a pas de jeton&#xa0;: ce que contient QERNAL_TOKEN n’en est pas un.</translation>
    </message>
    <message>
        <source>The CLI uses “%1”.</source>
        <translation>La CLI utilise «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The CLI uses “%1”, which this account does not list: it is another account&apos;s, or revoked.</source>
        <translation>La CLI utilise «&#xa0;%1&#xa0;», que ce compte ne liste pas&#xa0;: il est à un autre compte, ou révoqué.</translation>
    </message>
    <message>
        <source>Terraform uses “%1” where no provider block names another.</source>
        <translation>Terraform utilise «&#xa0;%1&#xa0;» là où aucun bloc provider n’en nomme un autre.</translation>
    </message>
    <message>
        <source>Terraform uses what an expression of its provider block gives, whatever QERNAL_TOKEN holds.</source>
        <translation>Terraform utilise ce que donne une expression de son bloc provider, quoi que contienne QERNAL_TOKEN.</translation>
    </message>
    <message>
        <source>Terraform uses “%1”, whose secret stands in its configuration in clear, whatever QERNAL_TOKEN holds.</source>
        <translation>Terraform utilise «&#xa0;%1&#xa0;», dont le secret figure en clair dans sa configuration, quoi que contienne QERNAL_TOKEN.</translation>
    </message>
    <message>
        <source>A Terraform state holds the secret of “%1” in clear: whoever reads the state has it.</source>
        <translation>Un état Terraform contient en clair le secret de «&#xa0;%1&#xa0;»&#xa0;: quiconque lit l’état le possède.</translation>
    </message>
    <message>
        <source>The window signs in to “%1”.</source>
        <translation>La fenêtre se connecte à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The window signs in to “%1” with “%2”.</source>
        <translation>La fenêtre se connecte à «&#xa0;%1&#xa0;» avec «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>qernal-token signs in to “%1” unless --account names another.</source>
        <translation>qernal-token se connecte à «&#xa0;%1&#xa0;», sauf si --account en nomme un autre.</translation>
    </message>
    <message>
        <source>qernal-token signs in to “%1” with “%2” unless --account names another.</source>
        <translation>qernal-token se connecte à «&#xa0;%1&#xa0;» avec «&#xa0;%2&#xa0;», sauf si --account en nomme un autre.</translation>
    </message>
</context>
<context>
    <name>qernal::UsageSection</name>
    <message>
        <source>Used in</source>
        <translation>Utilisé dans</translation>
    </message>
</context>
<context>
    <name>qernal::UsageWords</name>
    <message>
        <source>%1, since %2: an older secret</source>
        <translation>%1, depuis %2&#xa0;: un secret plus ancien</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, depuis %2</translation>
    </message>
    <message numerus="yes">
        <source>%n destinations</source>
        <translation>
            <numerusform>%n destination</numerusform>
            <numerusform>%n destinations</numerusform>
        </translation>
    </message>
    <message>
        <source>No file of the folders that were searched, as of %1</source>
        <translation>Aucun fichier des dossiers parcourus (%1)</translation>
    </message>
    <message>
        <source>%1 in %2, as of %3</source>
        <translation>%1 dans %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” stands in %2; they stop working.</source>
        <translation>«&#xa0;%1&#xa0;» figure dans %2&#x202f;; plus rien n’y fonctionnera.</translation>
    </message>
    <message>
        <source>“%1” was handed to %2; they stop working.</source>
        <translation>«&#xa0;%1&#xa0;» a été transmis à %2&#x202f;; plus rien n’y fonctionnera.</translation>
    </message>
    <message>
        <source>“%1” stands in %2 and was handed to %3; they stop working.</source>
        <translation>«&#xa0;%1&#xa0;» figure dans %2 et a été transmis à %3&#x202f;; plus rien n’y fonctionnera.</translation>
    </message>
    <message>
        <source>These tokens stand in %1, which stop working.</source>
        <translation>Ces jetons figurent dans %1&#x202f;; plus rien n’y fonctionnera.</translation>
    </message>
    <message>
        <source>These tokens were handed to %1, which stop working.</source>
        <translation>Ces jetons ont été transmis à %1&#x202f;; plus rien n’y fonctionnera.</translation>
    </message>
    <message>
        <source>These tokens stand in %1 and were handed to %2; all of them stop working.</source>
        <translation>Ces jetons figurent dans %1 et ont été transmis à %2&#x202f;; plus rien n’y fonctionnera.</translation>
    </message>
    <message>
        <source>It was handed to %1.</source>
        <translation>Il a été transmis à %1.</translation>
    </message>
    <message>
        <source>It stands in %1 in %2 on this computer.</source>
        <translation>Il figure à %1 dans %2 sur cet ordinateur.</translation>
    </message>
    <message>
        <source>It stands in %1 in %2 on this computer and was handed to %3.</source>
        <translation>Il figure à %1 dans %2 sur cet ordinateur et a été transmis à %3.</translation>
    </message>
</context>
<context>
    <name>qernal::WelcomePage</name>
    <message>
        <source>%1 · sign in again</source>
        <translation>%1 · se reconnecter</translation>
    </message>
    <message>
        <source>%1 · token %2</source>
        <translation>%1 · jeton %2</translation>
    </message>
    <message>
        <source>Qernal Token Manager</source>
        <translation>Qernal Token Manager</translation>
    </message>
    <message>
        <source>Create, renew and revoke the API tokens of your account, and never lose a secret.</source>
        <translation>Créez, renouvelez et révoquez vos jetons d’API, sans jamais perdre un secret.</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Se connecter</translation>
    </message>
    <message>
        <source>With an API token, an access token or a session cookie</source>
        <translation>Avec un jeton d’API, un jeton d’accès ou un cookie de session</translation>
    </message>
    <message>
        <source>Use the &amp;CLI’s token</source>
        <translation>Utiliser le jeton de la &amp;CLI</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>&amp;Essayer la démo</translation>
    </message>
    <message>
        <source>Made-up tokens on this computer; nothing is sent</source>
        <translation>Des jetons fictifs sur cet ordinateur&#x202f;; rien n’est envoyé</translation>
    </message>
    <message>
        <source>What is in %1</source>
        <translation>Ce que contient %1</translation>
    </message>
    <message>
        <source>Token %1 from %2</source>
        <translation>Jeton %1 de %2</translation>
    </message>
</context>
<context>
    <name>qernal::Workspace</name>
    <message>
        <source>Some notes about secrets could not be read and were left untouched: %1</source>
        <translation>Certaines informations consignées sur des secrets n’ont pas pu être lues et sont restées intactes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Some notes of tokens could not be read and were left untouched: %1</source>
        <translation>Certaines notes de jetons n’ont pas pu être lues et sont restées intactes&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no account named “%1”.</source>
        <translation>Aucun compte ne s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The credential is kept until you quit, not in the keychain. %1</source>
        <translation>Les identifiants sont gardés jusqu’à ce que vous quittiez, pas dans le trousseau. %1</translation>
    </message>
    <message>
        <source>%1 Changes to columns, windows and accounts last until you quit.</source>
        <translation>%1 Les changements des colonnes, des fenêtres et des comptes durent jusqu’à ce que vous quittiez.</translation>
    </message>
    <message>
        <source>When tokens were last used here is known until you quit, and then forgotten: %1</source>
        <translation>Les derniers usages des jetons ici sont connus jusqu’à ce que vous quittiez, puis oubliés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Waiting for the keychain to open “%1”. It may be asking for a password in a window of its own; the account opens by itself.</source>
        <translation>En attente du trousseau pour ouvrir «&#xa0;%1&#xa0;». Il demande peut-être un mot de passe dans sa propre fenêtre&#x202f;; le compte s’ouvrira de lui-même.</translation>
    </message>
    <message>
        <source>Sign in with a credential</source>
        <translation>Se connecter avec des identifiants</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>“%1” was signed in until the program ended: its credential is not in the keychain.</source>
        <translation>«&#xa0;%1&#xa0;» était connecté jusqu’à la fin du programme&#xa0;: ses identifiants ne sont pas dans le trousseau.</translation>
    </message>
    <message>
        <source>“%1” could not be opened: %2</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être ouvert&#xa0;: %2</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
</context>
</TS>
