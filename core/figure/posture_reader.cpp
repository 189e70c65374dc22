#include "core/figure/posture_reader.h"

#include "core/figure/support.h"

#include <QJsonArray>
#include <QMap>
#include <QStringList>

#include <cmath>

namespace supine
{

namespace
{

/// Reads one posture; the first thing that is wrong is kept, and everything after it is ignored.
class Reader
{
public:
    Reader(const QJsonObject& object, const QString& file) : m_object(object), m_file(file) {}

    Result<Posture> read();

private:
    void fail(const QString& key, const QString& reason);
    double number(const QJsonObject& object, const QString& path, const QString& key,
                  std::optional<double> otherwise);
    Point point(const QJsonObject& object, const QString& path, const QString& key,
                std::optional<Point> otherwise);
    QString word(const QString& key, const QStringList& known, const QString& otherwise);
    QJsonObject object(const QString& key);
    Aspect aspect(const QString& key, Aspect otherwise);
    LimbPosture limb(const QString& key, const QStringList& bones);
    double palm(const QJsonObject& limb, const QString& path, double hand);
    void spine();
    void limbs();
    void contacts();
    void props();

    QJsonObject m_object;
    QString m_file;
    Posture m_posture;
    std::optional<Error> m_error;
};

void Reader::fail(const QString& key, const QString& reason)
{
    if (!m_error)
        m_error =
            Error{Error::Kind::Format, m_file + ": posture " + m_posture.id + ": " + key + ": " + reason};
}

double Reader::number(const QJsonObject& object, const QString& path, const QString& key,
                      std::optional<double> otherwise)
{
    const QJsonValue value = object.value(key);
    if (value.isDouble())
        return value.toDouble();
    if (!value.isUndefined() || !otherwise)
        fail(path + key, value.isUndefined() ? "missing" : "is not a number");
    return otherwise.value_or(0);
}

Point Reader::point(const QJsonObject& object, const QString& path, const QString& key,
                    std::optional<Point> otherwise)
{
    const QJsonValue value = object.value(key);
    const QJsonArray pair = value.toArray();
    if (pair.size() == 2 && pair.at(0).isDouble() && pair.at(1).isDouble())
        return {pair.at(0).toDouble(), pair.at(1).toDouble()};
    if (!value.isUndefined() || !otherwise)
        fail(path + key, value.isUndefined() ? "missing" : "is not a pair of numbers");
    return otherwise.value_or(Point{});
}

QString Reader::word(const QString& key, const QStringList& known, const QString& otherwise)
{
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined() && !otherwise.isEmpty())
        return otherwise;
    if (!known.contains(value.toString()))
        fail(key, "is not one of " + known.join(", "));
    return value.toString();
}

QJsonObject Reader::object(const QString& key)
{
    if (!m_object.value(key).isObject())
        fail(key, m_object.contains(key) ? "is not an object" : "missing");
    return m_object.value(key).toObject();
}

Aspect Reader::aspect(const QString& key, Aspect otherwise)
{
    static const QMap<QString, Aspect> aspects{
        {"profile", Aspect::Profile}, {"front", Aspect::Front}, {"back", Aspect::Back}};
    return m_object.contains(key) ? aspects.value(word(key, aspects.keys(), {})) : otherwise;
}

double Reader::palm(const QJsonObject& limb, const QString& path, double hand)
{
    static const QMap<QString, Point> ways{
        {"up", {0, 1}}, {"down", {0, -1}}, {"left", {-1, 0}}, {"right", {1, 0}}};
    const QString name = limb.value("palm").toString("down");
    if (!ways.contains(name)) {
        fail(path + "palm", "is not one of " + ways.keys().join(", "));
        return 1;
    }
    const Point side = quarterTurn(direction(hand));
    const Point way = ways.value(name);
    return side.x * way.x + side.y * way.y >= 0 ? 1 : -1;
}

LimbPosture Reader::limb(const QString& key, const QStringList& bones)
{
    const QJsonObject from = object(key);
    const QString path = key + ".";
    LimbPosture l;
    if (from.contains("rest")) {
        l.rest = point(from, path, "rest", std::nullopt);
        l.bend = number(from, path, "bend", 0);
    } else {
        l.upper = number(from, path, bones.at(0), std::nullopt);
        l.lower = number(from, path, bones.at(1), std::nullopt);
    }
    l.end = number(from, path, bones.at(2), std::nullopt);
    l.palm = palm(from, path, l.end);
    l.endLength = number(from, path, "seen", 1);
    l.curl = number(from, path, "curl", 0.12);
    l.out = number(from, path, "out", 0);
    const double most = bones.at(0) == "upper" ? 24 : 40;
    if (std::abs(l.out) > most)
        fail(path + "out", QString("is more than %1 cm").arg(most));
    return l;
}

void Reader::spine()
{
    const QJsonObject from = object("spine");
    m_posture.pelvis = number(from, "spine.", "pelvis", std::nullopt);
    m_posture.lowerBend = number(from, "spine.", "lower", std::nullopt);
    m_posture.upperBend = number(from, "spine.", "upper", std::nullopt);
    m_posture.neckBend = number(from, "spine.", "neck", std::nullopt);
    m_posture.headBend = number(from, "spine.", "head", std::nullopt);
    m_posture.headTurn = number(m_object, {}, "head_turn", 0);
    m_posture.seatTurn = number(m_object, {}, "seat_turn", 0);
    m_posture.shoulder = point(m_object, {}, "shoulder", Point{});
    m_posture.anchor = m_object.contains("near_knee_at") ? "near_knee" : "pelvis";
    m_posture.at = point(m_object, {}, m_posture.anchor + "_at", std::nullopt);
}

void Reader::limbs()
{
    static const QMap<Limb, QString> keys{{Limb::NearArm, "near_arm"},
                                          {Limb::FarArm, "far_arm"},
                                          {Limb::NearLeg, "near_leg"},
                                          {Limb::FarLeg, "far_leg"}};
    for (auto it = keys.begin(); it != keys.end(); ++it) {
        const QStringList bones = it.key() == Limb::NearArm || it.key() == Limb::FarArm
                                      ? QStringList{"upper", "lower", "hand"}
                                      : QStringList{"thigh", "shin", "foot"};
        if (m_object.value(it.value()).toString() != "near") {
            m_posture.limb(it.key()) = limb(it.value(), bones);
            continue;
        }
        LimbPosture& far = m_posture.limb(it.key());
        far = m_posture.limb(it.key() == Limb::FarArm ? Limb::NearArm : Limb::NearLeg);
        if (far.rest)
            far.rest->x -= 3 * m_posture.front;
    }
}

void Reader::contacts()
{
    static const QStringList parts{"trunk",     "head",     "seat",      "near_hand", "far_hand",
                                   "near_foot", "far_foot", "near_knee", "far_knee"};
    for (const QJsonValue& value : m_object.value("contacts").toArray()) {
        const QStringList words = value.toString().split(" on ");
        if (words.size() != 2 || !parts.contains(words.at(0)))
            return fail("contacts", "'" + value.toString() + "' is not '<part> on <thing>'");
        bool there = words.at(1) == "floor";
        for (const Prop& prop : m_posture.props)
            there = there || prop.kind == words.at(1);
        if (!there)
            return fail("contacts", "there is no " + words.at(1) + " among the props");
        m_posture.contacts.push_back({words.at(0), words.at(1)});
    }
}

void Reader::props()
{
    for (const QJsonValue& value : m_object.value("props").toArray()) {
        const QJsonObject from = value.toObject();
        Prop prop;
        prop.kind = from.value("kind").toString();
        if (!propKinds().contains(prop.kind))
            return fail("props.kind", "is not one of " + propKinds().join(", "));
        prop.at = point(from, "props.", "at", std::nullopt);
        prop.width = number(from, "props.", "width", 0);
        prop.height = number(from, "props.", "height", 0);
        prop.angle = number(from, "props.", "angle", 0);
        prop.flipped = from.value("flipped").toBool();
        static const QStringList depths{"behind", "between", "before"};
        const qsizetype depth = depths.indexOf(from.value("depth").toString("behind"));
        if (depth < 0)
            return fail("props.depth", "is not one of " + depths.join(", "));
        prop.depth = Depth(depth);
        m_posture.props.push_back(prop);
    }
}

Result<Posture> Reader::read()
{
    m_posture.id = m_object.value("id").toString();
    if (m_posture.id.isEmpty())
        fail("id", "missing");
    static const QMap<QString, View> views{{"side", View::Side}, {"top", View::Top}, {"front", View::Front}};
    m_posture.view = views.value(word("view", views.keys(), {}));
    const Aspect usual = m_posture.view == View::Side ? Aspect::Profile : Aspect::Front;
    m_posture.trunk = aspect("trunk", usual);
    m_posture.head = aspect("head", m_posture.trunk);
    m_posture.front = word("faces", {"right", "left"}, "right") == "left" ? -1 : 1;
    m_posture.breathesIntoBack = word("breathes_into", {"belly", "back"}, "belly") == "back";
    m_posture.handsBehindHead = m_object.value("hands_behind_head").toBool();
    m_posture.eyesOpen = m_object.value("eyes").toString() == "open";
    m_posture.attends = m_object.value("attends").toBool();
    m_posture.inhaleId = m_object.value("inhale").toString();
    spine();
    limbs();
    props();
    contacts();
    if (m_error)
        return *m_error;
    return m_posture;
}

} // namespace

Result<Posture> readPosture(const QJsonObject& object, const QString& file)
{
    return Reader(object, file).read();
}

} // namespace supine
