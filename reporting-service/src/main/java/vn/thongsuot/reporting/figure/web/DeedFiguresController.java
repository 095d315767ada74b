package vn.thongsuot.reporting.figure.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.reporting.figure.FollowingDeeds;
import vn.thongsuot.reporting.figure.ReadingFigures;

/** From a deed to its figures; the way back from {@link FigureController#sources}. */
@RestController
class DeedFiguresController {

    private final FollowingDeeds following;
    private final ReadingFigures figures;

    DeedFiguresController(FollowingDeeds following, ReadingFigures figures) {
        this.following = following;
        this.figures = figures;
    }

    /** What the deed reports, and page by page the figures of documents and units that contain it. */
    @GetMapping("/api/v1/figures/of-activity/{id}")
    DeedFiguresAnswer of(
            Caller caller,
            @PathVariable String id,
            PageQuery page,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String language) {
        var found = following.of(caller.tenant(), id, page).orThrow();
        return DeedFiguresAnswer.of(found, IndicatorNames.of(figures.indicators(caller.tenant()), language));
    }
}
