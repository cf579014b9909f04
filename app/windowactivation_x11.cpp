// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowactivation.h"

#include <QGuiApplication>
#include <QWindow>

#include <xcb/xcb.h>

#include <cstdlib>
#include <cstring>
#include <memory>
#include <optional>
#include <string_view>

namespace qernal {

namespace {

constexpr std::uint32_t UsersWish = 2; // source indication: the request of a pager, which speaks for the user

template<typename T> using Reply = std::unique_ptr<T, decltype(&std::free)>;

/// One window as its manager sees it.
class ManagedWindow {
public:
    ManagedWindow(xcb_connection_t *connection, xcb_window_t window) : m_connection(connection), m_window(window)
    {
        const Reply<xcb_get_geometry_reply_t> reply(
            xcb_get_geometry_reply(connection, xcb_get_geometry(connection, window), nullptr), &std::free);
        if (reply) m_root = reply->root;
    }

    /// Onto the desktop that its user sees, unless it is on each of them.
    void moveToCurrentDesktop() const
    {
        constexpr std::uint32_t Each = 0xFFFFFFFF;
        const std::optional<std::uint32_t> current = number(m_root, "_NET_CURRENT_DESKTOP");
        const std::optional<std::uint32_t> its = number(m_window, "_NET_WM_DESKTOP");
        if (current && its && *its != Each && *its != *current) send("_NET_WM_DESKTOP", *current, UsersWish);
    }
    void activate() const { send("_NET_ACTIVE_WINDOW", UsersWish, XCB_CURRENT_TIME); }

private:
    [[nodiscard]] xcb_atom_t atom(std::string_view name) const
    {
        const auto cookie = xcb_intern_atom(m_connection, 0, static_cast<std::uint16_t>(name.size()), name.data());
        const Reply<xcb_intern_atom_reply_t> reply(xcb_intern_atom_reply(m_connection, cookie, nullptr), &std::free);
        return reply ? reply->atom : xcb_atom_t{XCB_ATOM_NONE};
    }
    /// The first number of the property @p name of @p window.
    [[nodiscard]] std::optional<std::uint32_t> number(xcb_window_t window, std::string_view name) const
    {
        const auto cookie = xcb_get_property(m_connection, 0, window, atom(name), XCB_ATOM_CARDINAL, 0, 1);
        const Reply<xcb_get_property_reply_t> reply(xcb_get_property_reply(m_connection, cookie, nullptr), &std::free);
        std::uint32_t value = 0;
        if (!reply || reply->format != 32 || xcb_get_property_value_length(reply.get()) < int(sizeof value))
            return std::nullopt;
        std::memcpy(&value, xcb_get_property_value(reply.get()), sizeof value);
        return value;
    }
    void send(std::string_view message, std::uint32_t first, std::uint32_t second) const
    {
        xcb_client_message_event_t event{};
        event.response_type = XCB_CLIENT_MESSAGE;
        event.format = 32;
        event.window = m_window;
        event.type = atom(message);
        event.data.data32[0] = first;
        event.data.data32[1] = second;
        if (event.type == XCB_ATOM_NONE || m_root == XCB_WINDOW_NONE) return;
        xcb_send_event(m_connection, 0, m_root,
                       XCB_EVENT_MASK_SUBSTRUCTURE_REDIRECT | XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY,
                       reinterpret_cast<const char *>(&event));
    }

    xcb_connection_t *m_connection;
    xcb_window_t m_window;
    xcb_window_t m_root = XCB_WINDOW_NONE;
};

} // namespace

void activateForUser(const QWindow *window)
{
    const auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    if (!x11 || !window || !window->handle()) return;
    const ManagedWindow managed(x11->connection(), static_cast<xcb_window_t>(window->winId()));
    managed.moveToCurrentDesktop();
    managed.activate();
    xcb_flush(x11->connection());
}

} // namespace qernal
