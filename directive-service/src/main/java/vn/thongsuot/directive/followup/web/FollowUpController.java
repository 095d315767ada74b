package vn.thongsuot.directive.followup.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.directive.followup.Column;
import vn.thongsuot.directive.followup.FollowingUp;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.paging.PageQuery;

@RestController
class FollowUpController {

    private final FollowingUp followingUp;
    private final BoardAnswers answers;

    FollowUpController(FollowingUp followingUp, BoardAnswers answers) {
        this.followingUp = followingUp;
        this.answers = answers;
    }

    @GetMapping("/api/v1/directives/{id}/follow-up")
    BoardAnswers.BoardAnswer board(
            Caller caller,
            PageQuery page,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String language,
            @PathVariable("id") String id,
            @RequestParam(name = "missing", required = false) @Nullable Column missing) {
        return followingUp
                .board(caller.tenant(), id, missing, page)
                .map(board -> answers.of(caller.tenant(), id, board, speaksEnglish(language)))
                .orElseThrow(() -> new RefusedException(Refusal.notFound()));
    }

    /** Vietnamese unless English is the first choice. */
    private static boolean speaksEnglish(@Nullable String language) {
        return language != null && language.strip().toLowerCase(Locale.ROOT).startsWith("en");
    }
}
