package vn.thongsuot.reporting.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thongsuot.platform.tenancy.TenantDatabases;

class IndexesIT extends RunningService {

    @Autowired
    TenantDatabases databases;

    @Test
    void theStoreHasAnIndexForEachWayToAsk() {
        assertThat(indexes("figure_cells")).contains(Set.of("generation", "grain", "month"));
        assertThat(indexes("figure_sources")).contains(Set.of("counted", "tallies.indicator", "tallies.from"));
        assertThat(indexes("figure_sources")).contains(Set.of("several", "directives"), Set.of("spread", "directives"));
        assertThat(indexes("figure_cells")).contains(Set.of("generation", "set"));
        assertThat(indexes("figure_sources")).contains(Set.of("counted", "set"));
        assertThat(indexes("figure_differences"))
                .contains(Set.of("generation", "_id"), Set.of("generation", "set"), Set.of("generation", "seenAt"));
        assertThat(indexes("copy_activities"))
                .contains(Set.of("data.directives"), Set.of("data.unit"), Set.of("data.coordinators"));
        assertThat(indexes("copy_assignments"))
                .contains(Set.of("data.directive"), Set.of("data.directive", "data.unit"));
        assertThat(indexes("copy_agreements")).contains(Set.of("data.counterpart"));
        assertThat(indexes("copy_unit_codes")).contains(Set.of("data.identifiers.value"));
        assertThat(indexes("received_figures"))
                .contains(Set.of("state.content.directive", "_id"), Set.of("state.content.from", "_id"));
        assertThat(indexes("report_links")).contains(Set.of("report", "_id"));
        assertThat(indexes("copy_plans")).contains(Set.of("data.directives"), Set.of("data.directives", "data.unit"));
        assertThat(indexes("copy_reports")).contains(Set.of("data.directive"), Set.of("data.supersedes"));
        assertThat(indexes("copy_reports"))
                .contains(
                        Set.of("data.unit"),
                        Set.of("data.recipient"),
                        Set.of("data.period.to"),
                        Set.of("data.directive", "data.period.to", "data.unit"));
        assertThat(indexes("report_definitions"))
                .anyMatch(index -> index.contains("state.unit"))
                .anyMatch(index -> index.contains("state.state"));
        assertThat(indexes("report_periods"))
                .anyMatch(index -> index.contains("state.definition"))
                .anyMatch(index -> index.contains("state.until"));
        assertThat(indexes("report_duties"))
                .anyMatch(index -> index.containsAll(Set.of("state.unit", "state.due")))
                .anyMatch(index -> index.contains("state.period"));
        assertThat(indexes("report_reminders")).anyMatch(index -> index.containsAll(Set.of("state.unit", "state.on")));
        assertThat(indexes("reports")).anyMatch(index -> index.contains("state.frame.recipient"));
        assertThat(indexes("recommendations"))
                .anyMatch(index -> index.contains("state.addresseeUnit"))
                .anyMatch(index -> index.contains("state.status"))
                .anyMatch(index -> index.contains("state.report"));
    }

    private List<Set<String>> indexes(String collection) {
        return databases.of(tenant).getCollection(collection).listIndexes().into(new ArrayList<>()).stream()
                .map(index -> index.get("key", Document.class).keySet())
                .toList();
    }
}
