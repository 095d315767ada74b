package vn.thongsuot.directive.opendata.web;

import java.time.Clock;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.directive.opendata.KeepingOpenings;
import vn.thongsuot.directive.opendata.OpenTasks;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.organisation.opendata.OpenData;
import vn.thongsuot.organisation.opendata.OpenList;
import vn.thongsuot.organisation.opendata.PublicReader;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.web.Table;
import vn.thongsuot.platform.web.TableAnswers;

/** The open list of tasks. */
@RestController
class OpenTaskController {

    private final OpenData open;
    private final OpenTasks tasks;
    private final Organisation organisation;
    private final Clock clock;

    OpenTaskController(KeepingOpenings openings, OpenTasks tasks, Organisation organisation, Clock clock) {
        this.open = new OpenData(openings::of);
        this.tasks = tasks;
        this.organisation = organisation;
        this.clock = clock;
    }

    @GetMapping(PublicReader.PATH + "tasks")
    ResponseEntity<byte[]> tasks(
            Caller caller, PageQuery page, @RequestParam(name = "format", defaultValue = "json") String format) {
        var opening = open.require(caller.tenant(), OpenList.TASKS);
        var columns = new OpenTaskColumns(organisation.units(caller.tenant())).all();
        var found = tasks.page(caller.tenant(), opening.directives(), page);
        return TableAnswers.of(new Table<>(opening.licence(), columns, found), format, clock.instant());
    }
}
