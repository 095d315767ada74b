package vn.thongsuot.directive.campaign.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.directive.campaign.Campaign;
import vn.thongsuot.directive.campaign.CampaignDraft;
import vn.thongsuot.directive.campaign.OpeningCampaigns;
import vn.thongsuot.directive.rule.Wanted;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.outbox.AggregateKind;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.web.Answers;

@RestController
@RequestMapping(CampaignController.PATH)
class CampaignController {

    static final String PATH = "/api/v1/campaigns";

    private final OpeningCampaigns opening;
    private final Aggregates<Campaign> campaigns;
    private final AggregateKind<Campaign> kind;

    CampaignController(OpeningCampaigns opening, Aggregates<Campaign> campaigns, AggregateKind<Campaign> kind) {
        this.opening = opening;
        this.campaigns = campaigns;
        this.kind = kind;
    }

    @GetMapping
    Page<?> list(Caller caller, PageQuery page, @RequestParam(name = "year", required = false) @Nullable Integer year) {
        var wanted = Wanted.all().with("year", year);
        return campaigns.page(caller.tenant(), page, wanted.fields()).map(kind.wire());
    }

    @GetMapping("/{id}")
    ResponseEntity<?> one(Caller caller, @PathVariable("id") String id) {
        return Answers.found(campaigns.find(caller.tenant(), id), kind.wire());
    }

    @PostMapping
    ResponseEntity<?> open(Command command, @RequestBody CampaignDraft draft) {
        return Answers.created(opening.open(command, draft), kind.wire(), PATH);
    }

    @PutMapping("/{id}")
    ResponseEntity<?> change(Command command, @PathVariable("id") String id, @RequestBody CampaignDraft draft) {
        return Answers.changed(opening.change(command, id, draft), kind.wire());
    }
}
