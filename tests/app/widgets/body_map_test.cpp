#include "app/widgets/body_map.h"
#include "app/widgets/body_picture.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace supine
{
namespace
{

class BodyMapTest : public testing::Test
{
protected:
    BodyMapTest()
    {
        m_map.resize(400, m_map.heightForWidth(400));
        m_map.show();
    }
    RegionSpot* spot(const char* id)
    {
        for (RegionSpot* each : m_map.spots()) {
            if (QLatin1String(each->region().id) == QLatin1String(id))
                return each;
        }
        return nullptr;
    }
    QPoint middle(const char* id) { return spot(id)->geometry().center(); }
    BodyMap m_map;
};

TEST_F(BodyMapTest, EachTapOnAPlaceIsTighterAndTheFourthTakesItBack)
{
    QSignalSpy marked(&m_map, &BodyMap::marked);
    for (const int expected : {1, 2, 3, 0}) {
        QTest::mouseClick(&m_map, Qt::LeftButton, {}, middle("lower_back_left"));
        ASSERT_EQ(marked.size(), 1);
        EXPECT_EQ(marked.takeFirst(), (QVariantList{"lower_back_left", expected}));
    }
    EXPECT_TRUE(m_map.tightness().empty());
}

TEST_F(BodyMapTest, EveryPlaceCanBeTappedWhereItIsShown)
{
    for (RegionSpot* each : m_map.spots()) {
        QTest::mouseClick(&m_map, Qt::LeftButton, {}, each->geometry().center());
        EXPECT_EQ(each->value(), 1) << each->region().id;
    }
}

TEST_F(BodyMapTest, LeftIsThePersonsOwnLeft)
{
    EXPECT_LT(middle("lower_back_left").x(), middle("lower_back_right").x()); // seen from behind
    EXPECT_GT(middle("hip_left").x(), middle("hip_right").x());               // seen from the front
}

TEST_F(BodyMapTest, ArrowKeysReachEveryPlace)
{
    std::set<const RegionSpot*> reached{spot("lower_back")};
    bool more = true;
    while (more) {
        more = false;
        for (const RegionSpot* from : std::set<const RegionSpot*>(reached)) {
            for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
                auto* start = spot(from->region().id);
                start->setFocus();
                QTest::keyClick(start, key);
                const auto* now = qobject_cast<RegionSpot*>(m_map.focusProxy());
                more = reached.insert(now).second || more;
            }
        }
    }
    EXPECT_EQ(reached.size(), m_map.spots().size());
}

TEST_F(BodyMapTest, SpaceIsATapAndADigitSaysItOutright)
{
    QTest::keyClick(spot("neck"), Qt::Key_Space);
    EXPECT_EQ(spot("neck")->value(), 1);
    QTest::keyClick(spot("neck"), Qt::Key_3);
    EXPECT_EQ(spot("neck")->value(), 3);
    QTest::keyClick(spot("neck"), Qt::Key_4);
    EXPECT_EQ(spot("neck")->value(), 3);
    QTest::keyClick(spot("neck"), Qt::Key_Delete);
    EXPECT_EQ(spot("neck")->value(), 0);
}

TEST_F(BodyMapTest, AScreenReaderFindsEachPlaceWithItsNameAndValue)
{
    m_map.setTightness({{"jaw", 2}});
    auto* map = QAccessible::queryAccessibleInterface(&m_map);
    ASSERT_TRUE(map);
    EXPECT_EQ(map->childCount(), int(m_map.spots().size()));
    auto* jaw = QAccessible::queryAccessibleInterface(spot("jaw"));
    ASSERT_TRUE(jaw && jaw->valueInterface());
    EXPECT_EQ(jaw->role(), QAccessible::Slider);
    EXPECT_EQ(jaw->text(QAccessible::Name), "Jaw");
    EXPECT_EQ(jaw->text(QAccessible::Value), "tight");
    EXPECT_EQ(jaw->valueInterface()->currentValue(), 2);
    jaw->valueInterface()->setCurrentValue(3);
    EXPECT_EQ(m_map.tightness().at("jaw"), 3);
}

TEST_F(BodyMapTest, TheTabKeyComesToOnePlaceOnly)
{
    int stops = 0;
    for (const RegionSpot* each : m_map.spots())
        stops += each->focusPolicy() & Qt::TabFocus ? 1 : 0;
    EXPECT_EQ(stops, 1);
}

TEST_F(BodyMapTest, ASentenceNamesWhatIsTightFromTheNeckDown)
{
    EXPECT_EQ(tightnessSentence({{"hip_left", 3}, {"neck", 1}}),
              QStringLiteral("Neck: a little tight · Left hip: very tight"));
    EXPECT_EQ(tightnessSentence({}), QString());
}

} // namespace
} // namespace supine
