package vn.thongsuot.reporting.report.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.web.Answers;
import vn.thongsuot.reporting.report.GatheredRequests;
import vn.thongsuot.reporting.report.Proposal;
import vn.thongsuot.reporting.report.SettlingProposals;

/** What data and the reports of others suggest for a report, for its writer to take or to leave. */
@RestController
@RequestMapping("/api/v1/reports/{id}")
class ProposalController {

    private final SettlingProposals proposals;
    private final GatheredRequests requests;
    private final ReportViews views;

    ProposalController(SettlingProposals proposals, GatheredRequests requests, ReportViews views) {
        this.proposals = proposals;
        this.requests = requests;
        this.views = views;
    }

    /** The words of whoever takes a proposal; what is left out is taken as proposed. */
    record AcceptanceRequest(
            @Nullable @Size(min = 1, max = 500) String title,
            @Nullable @Size(min = 1, max = 4000) String text,
            @Nullable @Size(max = 4000) String cause) {}

    /** One proposal; the deeds it was made from as {@code id@version}. */
    record Item(
            String key,
            Proposal.Of of,
            String rule,
            String title,
            String text,
            List<String> cells,
            List<String> sources,
            List<String> tasks) {

        private static Item of(Proposal proposal) {
            return new Item(
                    proposal.key(),
                    proposal.of(),
                    proposal.rule(),
                    proposal.title(),
                    proposal.text(),
                    proposal.cells(),
                    proposal.sources().stream().map(Object::toString).toList(),
                    proposal.tasks());
        }
    }

    /** What is open, and keys of assessments that were taken and that the data do not say any more. */
    record Proposed(List<Item> items, @Nullable String next, List<String> outdated) {}

    @GetMapping("/proposals")
    Proposed proposed(Caller caller, @PathVariable String id) {
        return proposals
                .proposed(caller.tenant(), id)
                .map(found -> new Proposed(found.open().stream().map(Item::of).toList(), null, found.outdated()))
                .orElseThrow(() -> new RefusedException(Refusal.notFound()));
    }

    @PostMapping("/proposals/{key}/acceptance")
    ResponseEntity<?> take(
            Command command,
            @PathVariable String id,
            @PathVariable String key,
            @RequestBody @Valid AcceptanceRequest request) {
        var words = new SettlingProposals.Words(request.title(), request.text(), request.cause());
        return Answers.changed(proposals.take(command, id, key, words), views::written);
    }

    @PostMapping("/proposals/{key}/dismissal")
    ResponseEntity<?> putAside(Command command, @PathVariable String id, @PathVariable String key) {
        return Answers.changed(proposals.putAside(command, id, key), views::written);
    }

    /** What the reports that it is made from ask for, by addressee. */
    @GetMapping("/gathered-recommendations")
    Page<?> gathered(Caller caller, @PathVariable String id) {
        return requests.of(caller.tenant(), id)
                .map(all -> new Page<>(all, null))
                .orElseThrow(() -> new RefusedException(Refusal.notFound()));
    }
}
