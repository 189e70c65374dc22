#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <random>
#include <vector>

namespace supine::test
{

/// Draws that are the same on every machine.
class Dice
{
public:
    explicit Dice(quint32 seed) : m_engine(seed) {}
    /// 0 … below − 1.
    qsizetype upTo(qsizetype below) { return below < 1 ? 0 : qsizetype(m_engine() % quint64(below)); }

private:
    std::mt19937 m_engine;
};

/// One way in which a file goes bad.
struct Damage {
    const char* name;
    std::function<void(QByteArray& bytes, Dice& dice)> apply;
};

inline constexpr qsizetype pageSize = 4096;

inline qsizetype somePage(const QByteArray& bytes, Dice& dice)
{
    return dice.upTo(bytes.size() / pageSize) * pageSize;
}

inline void flipBits(QByteArray& bytes, Dice& dice, int count)
{
    for (int i = 0; i < count; ++i) {
        const qsizetype at = dice.upTo(bytes.size());
        bytes[at] = char(bytes[at] ^ (1 << dice.upTo(8)));
    }
}

inline void zeroPages(QByteArray& bytes, Dice& dice, int count)
{
    for (int i = 0; i < count; ++i)
        bytes.replace(somePage(bytes, dice), pageSize, QByteArray(pageSize, '\0'));
}

inline void swapPages(QByteArray& bytes, Dice& dice)
{
    const qsizetype a = somePage(bytes, dice);
    const qsizetype b = somePage(bytes, dice);
    const QByteArray first = bytes.mid(a, pageSize);
    bytes.replace(a, pageSize, bytes.mid(b, pageSize));
    bytes.replace(b, pageSize, first);
}

inline void makeNoise(QByteArray& bytes, Dice& dice)
{
    const qsizetype at = dice.upTo(bytes.size());
    for (qsizetype i = at; i < std::min(bytes.size(), at + 1 + dice.upTo(6000)); ++i)
        bytes[i] = char(dice.upTo(256));
}

inline const std::vector<Damage>& damages()
{
    static const std::vector<Damage> list{
        {"one flipped bit", [](QByteArray& b, Dice& d) { flipBits(b, d, 1); }},
        {"one flipped bit in the header",
         [](QByteArray& b, Dice& d) {
             const qsizetype at = d.upTo(100);
             b[at] = char(b[at] ^ (1 << d.upTo(8)));
         }},
        {"some flipped bits", [](QByteArray& b, Dice& d) { flipBits(b, d, 2 + int(d.upTo(30))); }},
        {"cut short", [](QByteArray& b, Dice& d) { b.truncate(d.upTo(b.size())); }},
        {"cut short at a page", [](QByteArray& b, Dice& d) { b.truncate(somePage(b, d)); }},
        {"two destroyed pages", [](QByteArray& b, Dice& d) { zeroPages(b, d, 2); }},
        {"a zeroed stretch",
         [](QByteArray& b, Dice& d) {
             const qsizetype at = d.upTo(b.size());
             const qsizetype size = std::min(1 + d.upTo(10'000), b.size() - at);
             b.replace(at, size, QByteArray(size, '\0'));
         }},
        {"two pages changed about", swapPages},
        {"a page over another",
         [](QByteArray& b, Dice& d) {
             const QByteArray page = b.mid(somePage(b, d), pageSize);
             b.replace(somePage(b, d), pageSize, page);
         }},
        {"noise", makeNoise},
        {"no schema page", [](QByteArray& b, Dice&) { b.replace(0, pageSize, QByteArray(pageSize, '\0')); }},
        {"empty", [](QByteArray& b, Dice&) { b.clear(); }},
        {"a text",
         [](QByteArray& b, Dice& d) { b = QByteArray("not a journal\n").repeated(1 + d.upTo(900)); }},
        {"all zero", [](QByteArray& b, Dice&) { b.fill('\0'); }},
    };
    return list;
}

} // namespace supine::test
