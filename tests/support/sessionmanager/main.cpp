// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <X11/ICE/ICElib.h>
#include <X11/SM/SMlib.h>

#include <cstdio>
#include <cstdlib>
#include <poll.h>
#include <string>
#include <unistd.h>
#include <vector>

/// usage: qernal-session-manager. Prints `at ADDRESS` for SESSION_MANAGER; each line on its standard input is a
/// log-out, which it answers by `cancelled` (a program held it up) or `saved`, after which the program is told to die.
namespace {

struct Session {
    IceConn connection = nullptr;
    SmsConn client = nullptr;
    bool loggingOut = false;
    bool cancelled = false;
};

void say(const char *word)
{
    std::printf("%s\n", word);
    std::fflush(stdout);
}

Session &sessionOf(SmPointer data)
{
    return *static_cast<Session *>(data);
}

int registerClient(SmsConn client, SmPointer, char *previous)
{
    std::free(previous);
    SmsRegisterClientReply(client, SmsGenerateClientID(client));
    SmsSaveYourself(client, SmSaveLocal, False, SmInteractStyleNone, False);
    return 1;
}

void interactRequest(SmsConn client, SmPointer, int)
{
    SmsInteract(client);
}

void interactDone(SmsConn client, SmPointer data, int cancels)
{
    sessionOf(data).cancelled = cancels != 0;
    if (cancels != 0) SmsShutdownCancelled(client);
}

void saveDone(SmsConn client, SmPointer data, int)
{
    Session &session = sessionOf(data);
    if (!session.loggingOut) {
        SmsSaveComplete(client);
        return;
    }
    session.loggingOut = false;
    say(session.cancelled ? "cancelled" : "saved");
    if (!session.cancelled) SmsDie(client);
}

void secondPhase(SmsConn client, SmPointer)
{
    SmsSaveYourselfPhase2(client);
}

void closeConnection(SmsConn, SmPointer data, int, char **)
{
    sessionOf(data).client = nullptr;
}

void setProperties(SmsConn, SmPointer, int count, SmProp **properties)
{
    for (int i = 0; i < count; ++i)
        SmFreeProperty(properties[i]);
    std::free(properties);
}

void ignoreDeletion(SmsConn, SmPointer, int, char **) {}

void getProperties(SmsConn client, SmPointer)
{
    SmsReturnProperties(client, 0, nullptr);
}

void saveRequest(SmsConn, SmPointer, int, Bool, int, Bool, Bool) {}

Status newClient(SmsConn client, SmPointer data, unsigned long *mask, SmsCallbacks *callbacks, char **)
{
    sessionOf(data).client = client;
    *mask = SmsRegisterClientProcMask | SmsInteractRequestProcMask | SmsInteractDoneProcMask |
            SmsSaveYourselfRequestProcMask | SmsSaveYourselfP2RequestProcMask | SmsSaveYourselfDoneProcMask |
            SmsCloseConnectionProcMask | SmsSetPropertiesProcMask | SmsDeletePropertiesProcMask |
            SmsGetPropertiesProcMask;
    callbacks->register_client = {registerClient, data};
    callbacks->interact_request = {interactRequest, data};
    callbacks->interact_done = {interactDone, data};
    callbacks->save_yourself_request = {saveRequest, data};
    callbacks->save_yourself_phase2_request = {secondPhase, data};
    callbacks->save_yourself_done = {saveDone, data};
    callbacks->close_connection = {closeConnection, data};
    callbacks->set_properties = {setProperties, data};
    callbacks->delete_properties = {ignoreDeletion, data};
    callbacks->get_properties = {getProperties, data};
    return 1;
}

Bool admitAnybody(char *)
{
    return True;
}

} // namespace

int main()
{
    Session session;
    char problem[256] = "";
    int count = 0;
    IceListenObj *listeners = nullptr;
    if (!SmsInitialize("qernal", "1", newClient, &session, admitAnybody, sizeof problem, problem) ||
        !IceListenForConnections(&count, &listeners, sizeof problem, problem)) {
        std::fprintf(stderr, "%s\n", problem);
        return 1;
    }
    // An error of one client must not end the test's manager.
    IceSetIOErrorHandler([](IceConn) {});
    for (int i = 0; i < count; ++i)
        IceSetHostBasedAuthProc(listeners[i], admitAnybody);
    char *addresses = IceComposeNetworkIdList(count, listeners);
    say((std::string("at ") + addresses).c_str());

    for (;;) {
        std::vector<pollfd> waited{{STDIN_FILENO, POLLIN, 0}};
        for (int i = 0; i < count; ++i)
            waited.push_back({IceGetListenConnectionNumber(listeners[i]), POLLIN, 0});
        if (session.connection) waited.push_back({IceConnectionNumber(session.connection), POLLIN, 0});
        if (::poll(waited.data(), waited.size(), -1) < 0) return 1;
        if (waited[0].revents != 0) {
            char line[64];
            if (::read(STDIN_FILENO, line, sizeof line) <= 0) return 0;
            if (!session.client) {
                say("nobody");
                continue;
            }
            session.loggingOut = true;
            session.cancelled = false;
            SmsSaveYourself(session.client, SmSaveBoth, True, SmInteractStyleAny, False);
        }
        for (int i = 0; i < count; ++i) {
            if (waited[static_cast<std::size_t>(i) + 1].revents == 0) continue;
            IceAcceptStatus status = IceAcceptFailure;
            session.connection = IceAcceptConnection(listeners[i], &status);
        }
        if (session.connection && waited.size() > static_cast<std::size_t>(count) + 1 && waited.back().revents != 0 &&
            IceProcessMessages(session.connection, nullptr, nullptr) != IceProcessMessagesSuccess) {
            session.client = nullptr;
            session.connection = nullptr;
        }
    }
}
