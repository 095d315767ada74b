package vn.thongsuot.directive.dataanswer.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.directive.dataanswer.Counts;
import vn.thongsuot.directive.dataanswer.FollowingAnswers;
import vn.thongsuot.directive.dataanswer.Standing;
import vn.thongsuot.directive.unit.Unit;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;

/** Who has answered, and why the others have not. */
@RestController
class FollowAnswersController {

    private final FollowingAnswers following;
    private final Aggregates<Unit> units;

    FollowAnswersController(FollowingAnswers following, Aggregates<Unit> units) {
        this.following = following;
        this.units = units;
    }

    /** A page of the recipients; the last one says so with {@code null}. */
    record BoardAnswer(
            List<Recipient> items,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            String next,

            Counts counts) {}

    /**
     * One recipient.
     *
     * @param name absent when it is not known any more
     * @param reason in words; absent when it has answered
     */
    record Recipient(
            @JsonUnwrapped Standing standing,
            @Nullable String name,
            @Nullable String reason) {}

    @GetMapping("/api/v1/data-requests/{id}/follow-up")
    BoardAnswer board(
            Caller caller,
            PageQuery page,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String language,
            @PathVariable("id") String id,
            @RequestParam(name = "silent", defaultValue = "false") boolean silent) {
        var english =
                language != null && language.strip().toLowerCase(Locale.ROOT).startsWith("en");
        return following
                .board(caller.tenant(), id, silent, page)
                .map(board -> answer(caller.tenant(), board, english))
                .orElseThrow(() -> new RefusedException(Refusal.notFound()));
    }

    private BoardAnswer answer(TenantId tenant, FollowingAnswers.Board board, boolean english) {
        var shown = board.standings().items();
        var known = units.findAll(tenant, shown.stream().map(Standing::unit).toList());
        var items = shown.stream()
                .map(standing -> new Recipient(standing, name(known.get(standing.unit())), reason(standing, english)))
                .toList();
        return new BoardAnswer(items, board.standings().next(), board.counts());
    }

    private static @Nullable String name(@Nullable Versioned<Unit> unit) {
        return unit == null ? null : unit.state().name();
    }

    private static @Nullable String reason(Standing standing, boolean english) {
        var silence = standing.silence();
        if (silence == null) {
            return null;
        }
        return english ? silence.english() : silence.vietnamese();
    }
}
