package vn.thongsuot.directive.campaign;

import java.util.Optional;
import vn.thongsuot.directive.rule.Known;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;

/** Opens editions of campaigns and changes them; needs the right to administer at the top. */
public final class OpeningCampaigns {

    private final Aggregates<Campaign> campaigns;
    private final Known directives;
    private final Access access;

    public OpeningCampaigns(Aggregates<Campaign> campaigns, Known directives, Access access) {
        this.campaigns = campaigns;
        this.directives = directives;
        this.access = access;
    }

    public Outcome<Versioned<Campaign>> open(Command command, CampaignDraft draft) {
        return campaigns.create(
                command,
                command.newId("campaign"),
                () -> refuses(command, draft)
                        .<Decision<Campaign>>map(Decision::refused)
                        .orElseGet(() -> Decision.accepted(draft.toCampaign(), Campaign.OPENED)));
    }

    public Outcome<Versioned<Campaign>> change(Command command, String id, CampaignDraft draft) {
        return campaigns.change(
                command,
                id,
                current -> refuses(command, draft)
                        .<Decision<Campaign>>map(Decision::refused)
                        .orElseGet(() -> changed(current.state(), draft.toCampaign())));
    }

    private static Decision<Campaign> changed(Campaign before, Campaign after) {
        return after.equals(before) ? Decision.unchanged() : Decision.accepted(after, Campaign.CHANGED);
    }

    private Optional<Refusal> refuses(Command command, CampaignDraft draft) {
        return draft.refusal()
                .or(() -> directives.refuses(command.tenant(), draft.directives()))
                .or(() -> access.refusesAtTop(command.by(), Right.ADMINISTER));
    }
}
