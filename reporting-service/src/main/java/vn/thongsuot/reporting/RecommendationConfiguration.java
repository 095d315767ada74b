package vn.thongsuot.reporting;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.organisation.PositionCopy;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.events.Replica;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.facts.ReportFact;
import vn.thongsuot.reporting.facts.TaskFact;
import vn.thongsuot.reporting.recommendation.AnsweringRecommendations;
import vn.thongsuot.reporting.recommendation.AssigningRecommendations;
import vn.thongsuot.reporting.recommendation.CarryingRecommendations;
import vn.thongsuot.reporting.recommendation.FollowingRecommendations;
import vn.thongsuot.reporting.recommendation.MakingRecommendations;
import vn.thongsuot.reporting.recommendation.Recommendation;
import vn.thongsuot.reporting.report.Correcting;
import vn.thongsuot.reporting.report.PassedOnRequests;
import vn.thongsuot.reporting.report.Report;
import vn.thongsuot.reporting.report.Writing;

/** What becomes of recommendations once their report is approved, and of a report that has to be corrected. */
@Configuration(proxyBeanMethods = false)
class RecommendationConfiguration {

    /** Reports know where a request stands in them; its id here follows from that. */
    @Bean
    MakingRecommendations makingRecommendations(
            Aggregates<Recommendation> recommendations,
            Aggregates<Report> reports,
            Replica<ReportFact> known,
            Clock clock) {
        var requests = new PassedOnRequests(reports, known);
        return new MakingRecommendations(
                recommendations, (tenant, report) -> repeated(tenant, requests.of(tenant, report)), clock);
    }

    private static MakingRecommendations.Repeated repeated(TenantId tenant, PassedOnRequests.Repeated found) {
        return new MakingRecommendations.Repeated(
                ids(tenant, found.origins()),
                ids(tenant, found.asked()),
                found.dropped().stream()
                        .collect(groupingBy(
                                PassedOnRequests.Request::report,
                                mapping(one -> Recommendation.idOf(tenant, one.report(), one.place()), toList()))));
    }

    private static Map<Integer, List<String>> ids(
            TenantId tenant, Map<Integer, List<PassedOnRequests.Request>> requests) {
        return requests.entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream()
                                .map(one -> Recommendation.idOf(tenant, one.report(), one.place()))
                                .toList()));
    }

    @Bean
    Correcting correcting(Aggregates<Report> reports, Access access, Replica<ReportFact> known, Writing writing) {
        return new Correcting(reports, access, known, writing);
    }

    @Bean
    FollowingRecommendations followingRecommendations(
            Aggregates<Recommendation> recommendations, Access access, Replica<TaskFact> tasks) {
        return new FollowingRecommendations(recommendations, access, tasks);
    }

    @Bean
    AssigningRecommendations assigningRecommendations(
            Aggregates<Recommendation> recommendations,
            Access access,
            Organisation organisation,
            Replica<PositionCopy> positions) {
        return new AssigningRecommendations(recommendations, access, organisation, positions);
    }

    @Bean
    AnsweringRecommendations answeringRecommendations(
            Aggregates<Recommendation> recommendations, Access access, Organisation organisation) {
        return new AnsweringRecommendations(recommendations, access, organisation);
    }

    @Bean
    CarryingRecommendations carryingRecommendations(
            Aggregates<Recommendation> recommendations, Organisation organisation, Clock clock) {
        return new CarryingRecommendations(recommendations, organisation, clock);
    }
}
