#include "app/shell/help_page.h"

#include "app/widgets/card.h"
#include "app/widgets/labels.h"

namespace supine
{

HelpPage::HelpPage(QWidget* parent) : ScrollPage(tr("When to get help with a back"), parent)
{
    setSubtitle(
        tr("Most back pain has no serious cause and eases within weeks. Staying gently active usually helps. "
           "Some signs should not wait."));
    addList(tr("Get help now"),
            tr("Call 112, 911, 999 or your local emergency number. One of these signs is enough. Do not "
               "drive yourself."),
            {tr("Numbness or tingling around the genitals, buttocks, back passage or inner thighs"),
             tr("New trouble passing urine, or leaking urine or stool, or not feeling when you need to go"),
             tr("New loss of sexual feeling or function"),
             tr("Pain, tingling, numbness or weakness in both legs, or new trouble walking"),
             tr("Back pain together with chest pain"), tr("Back pain after a serious accident or fall")});
    addList(tr("Ask for advice today"),
            tr("Call a doctor or an advice line the same day if there is back pain and:"),
            {tr("fever, or feeling very ill"), tr("losing weight without trying"),
             tr("a lump or swelling, or a change in the back's shape"),
             tr("pain that rest does not ease, or that is worse at night"),
             tr("pain between the shoulder blades"),
             tr("pain that gets worse on coughing, sneezing or on the toilet"),
             tr("a history of cancer or osteoporosis, long use of steroids, or a weak immune system")});
    addList(tr("Make an appointment"), tr("Talk to a health professional when:"),
            {tr("nothing has changed after a few weeks"), tr("your back keeps you from daily life"),
             tr("it is getting worse, or you are worried"),
             tr("mornings are stiff for more than half an hour on most days for months")});
    auto* note =
        new Label(TextRole::Caption,
                  tr("Supine is a companion for gentle stretching and keeping notes. It is not a medical "
                     "device, and this page does not depend on what you logged."));
    content()->addWidget(note);
}

void HelpPage::addList(const QString& title, const QString& lead, const QStringList& signs)
{
    auto* card = new Card;
    card->setAccessibleName(title);
    card->content()->addWidget(new Label(TextRole::Title, title));
    card->content()->addWidget(new Label(TextRole::Muted, lead));
    for (const QString& sign : signs)
        card->content()->addWidget(new Label(TextRole::Body, QStringLiteral("\u2022  ") + sign));
    content()->addWidget(card);
}

} // namespace supine
