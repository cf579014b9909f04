// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/places/filerewrite.h"

#include <QByteArrayList>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#ifdef Q_OS_LINUX
#include <sys/xattr.h>
#else
#include <copyfile.h>
#endif

namespace qernal {

namespace {

using OutcomeKind = PlaceOutcome::Kind;
constexpr mode_t ModeBits = S_ISUID | S_ISGID | S_ISVTX | S_IRWXU | S_IRWXG | S_IRWXO;

/// Closes its descriptor.
class Descriptor {
public:
    explicit Descriptor(int value) : m_value(value) {}
    ~Descriptor()
    {
        if (m_value >= 0) ::close(m_value);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    [[nodiscard]] int value() const { return m_value; }

private:
    int m_value;
};

/// An outcome that says what the system said last.
PlaceOutcome refusedBySystem()
{
    const int error = errno;
    const bool forbidden = error == EACCES || error == EPERM || error == EROFS;
    return {.kind = forbidden ? OutcomeKind::NotWritable : OutcomeKind::WriteFailed, .reason = qt_error_string(error)};
}

std::array<qint64, 7> identityOf(const struct stat &about)
{
#ifdef Q_OS_LINUX
    const timespec written = about.st_mtim;
    const timespec changed = about.st_ctim;
#else
    const timespec written = about.st_mtimespec;
    const timespec changed = about.st_ctimespec;
#endif
    return {static_cast<qint64>(about.st_dev),
            static_cast<qint64>(about.st_ino),
            static_cast<qint64>(about.st_size),
            written.tv_sec,
            written.tv_nsec,
            changed.tv_sec,
            changed.tv_nsec};
}

/// Opens a file without a name in the folder of @p beside; with that name where the file system knows no other.
int openBeside(const std::filesystem::path &beside, bool &isNamed)
{
    isNamed = false;
#ifdef O_TMPFILE
    // A file without a name leaves nothing behind if the process is killed.
    const int nameless = ::open(beside.parent_path().c_str(), O_TMPFILE | O_WRONLY | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (nameless >= 0) return nameless;
#endif
    isNamed = true;
    return ::open(beside.c_str(), O_CREAT | O_EXCL | O_NOFOLLOW | O_WRONLY | O_CLOEXEC, S_IRUSR | S_IWUSR);
}

bool writeAll(int file, QByteArrayView content)
{
    while (!content.isEmpty()) {
        const ssize_t count = ::write(file, content.data(), static_cast<std::size_t>(content.size()));
        if (count < 0 && errno != EINTR) return false;
        if (count > 0) content = content.sliced(count);
    }
    return true;
}

#ifdef Q_OS_LINUX
QByteArrayList attributeNames(int file)
{
    QByteArray names(static_cast<qsizetype>(64) * 1024, '\0');
    const ssize_t size = ::flistxattr(file, names.data(), static_cast<std::size_t>(names.size()));
    if (size <= 0) return {};
    names.truncate(size - 1);
    return names.split('\0');
}

/// Gives @p to the extended attributes of @p from, its access list among them; false if that cannot be given.
bool copyAttributes(int from, int to)
{
    const QByteArrayList names = attributeNames(from);
    for (const QByteArray &name : names) {
        QByteArray value(static_cast<qsizetype>(64) * 1024, '\0');
        const ssize_t size = ::fgetxattr(from, name.constData(), value.data(), static_cast<std::size_t>(value.size()));
        const bool given =
            size >= 0 && ::fsetxattr(to, name.constData(), value.constData(), static_cast<std::size_t>(size), 0) == 0;
        // The others are labels that the system itself sets, or remarks of a program.
        if (!given && name == "system.posix_acl_access") return false;
    }
    return true;
}
#else
bool copyAttributes(int from, int to)
{
    return ::fcopyfile(from, to, nullptr, COPYFILE_ACL | COPYFILE_XATTR) == 0;
}
#endif

/// Gives @p to, which only its owner can read until now, what @p from has.
std::optional<PlaceOutcome> copyAccess(int from, int to)
{
    struct stat old = {};
    struct stat made = {};
    if (::fstat(from, &old) != 0 || ::fstat(to, &made) != 0) return refusedBySystem();
    const bool othersOwn = old.st_uid != made.st_uid || old.st_gid != made.st_gid;
    if (othersOwn && ::fchown(to, old.st_uid, old.st_gid) != 0)
        return PlaceOutcome{.kind = OutcomeKind::OwnerNotKept, .reason = qt_error_string(errno)};
    // The access list first: without it, the mode's bits of the group would mean more than they did.
    if (!copyAttributes(from, to))
        return PlaceOutcome{.kind = OutcomeKind::AccessNotKept, .reason = qt_error_string(errno)};
    if (::fchmod(to, old.st_mode & ModeBits) != 0 || ::fstat(to, &made) != 0) return refusedBySystem();
    if ((made.st_mode & ModeBits) != (old.st_mode & ModeBits)) return PlaceOutcome{.kind = OutcomeKind::AccessNotKept};
    return std::nullopt;
}

} // namespace

std::optional<FileRewrite::Identity> FileRewrite::openIdentity() const
{
    struct stat about = {};
    if (::fstat(static_cast<int>(m_file.handle()), &about) != 0) return std::nullopt;
    return identityOf(about);
}

std::optional<FileRewrite::Identity> FileRewrite::currentIdentity() const
{
    struct stat about = {};
    if (::lstat(m_path.c_str(), &about) != 0) return std::nullopt;
    return identityOf(about);
}

std::optional<PlaceOutcome> FileRewrite::refusal() const
{
    struct stat about = {};
    if (::fstat(static_cast<int>(m_file.handle()), &about) != 0) return refusedBySystem();
    if (about.st_nlink > 1) return PlaceOutcome{.kind = OutcomeKind::HardLinked};
    if (::faccessat(AT_FDCWD, m_path.c_str(), W_OK, AT_EACCESS) != 0 ||
        ::faccessat(AT_FDCWD, m_path.parent_path().c_str(), W_OK | X_OK, AT_EACCESS) != 0)
        return PlaceOutcome{.kind = OutcomeKind::NotWritable, .reason = qt_error_string(errno)};
    return std::nullopt;
}

std::optional<PlaceOutcome> FileRewrite::writeBeside(const std::filesystem::path &beside, QByteArrayView content) const
{
    bool isNamed = false;
    const Descriptor file(openBeside(beside, isNamed));
    if (file.value() < 0 || !writeAll(file.value(), content)) return refusedBySystem();
    if (auto trouble = copyAccess(static_cast<int>(m_file.handle()), file.value())) return trouble;
    if (::fsync(file.value()) != 0) return refusedBySystem();
#ifdef O_TMPFILE
    if (isNamed) return std::nullopt;
    const std::string self = "/proc/self/fd/" + std::to_string(file.value());
    if (::linkat(AT_FDCWD, self.c_str(), AT_FDCWD, beside.c_str(), AT_SYMLINK_FOLLOW) != 0) return refusedBySystem();
#endif
    return std::nullopt;
}

std::optional<PlaceOutcome> FileRewrite::moveOver(const std::filesystem::path &beside) const
{
    if (::rename(beside.c_str(), m_path.c_str()) != 0) return refusedBySystem();
    const Descriptor folder(::open(m_path.parent_path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (folder.value() >= 0) ::fsync(folder.value());
    return std::nullopt;
}

} // namespace qernal
