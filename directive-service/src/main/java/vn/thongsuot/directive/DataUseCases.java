package vn.thongsuot.directive;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.directive.dataanswer.Answering;
import vn.thongsuot.directive.dataanswer.Consolidating;
import vn.thongsuot.directive.dataanswer.DataAnswer;
import vn.thongsuot.directive.dataanswer.FollowingAnswers;
import vn.thongsuot.directive.dataanswer.MakingAnswers;
import vn.thongsuot.directive.dataanswer.ReadingAnswers;
import vn.thongsuot.directive.dataanswer.RowBodies;
import vn.thongsuot.directive.datarequest.AskingForData;
import vn.thongsuot.directive.datarequest.DataRequest;
import vn.thongsuot.directive.datarequest.ReadingRequests;
import vn.thongsuot.directive.directive.Addressing;
import vn.thongsuot.directive.directive.Directive;
import vn.thongsuot.directive.directive.StandingDirectives;
import vn.thongsuot.directive.rule.Known;
import vn.thongsuot.directive.unit.ExpandingClasses;
import vn.thongsuot.directive.unit.Unit;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.platform.aggregate.Aggregates;

/** Asking others for data and putting their answers together, put together by hand. */
@Configuration(proxyBeanMethods = false)
class DataUseCases {

    @Bean
    AskingForData askingForData(
            Aggregates<DataRequest> requests,
            Aggregates<Unit> units,
            Aggregates<Directive> directives,
            ExpandingClasses expanding,
            Access access) {
        return new AskingForData(
                requests, known(units), new StandingDirectives(directives), new Addressing(expanding), access);
    }

    @Bean
    ReadingRequests readingRequests(Aggregates<DataRequest> requests, Access access) {
        return new ReadingRequests(requests, access);
    }

    @Bean
    MakingAnswers makingAnswers(Aggregates<DataAnswer> answers, Clock clock) {
        return new MakingAnswers(answers, clock);
    }

    @Bean
    Answering answering(
            Aggregates<DataAnswer> answers, Aggregates<DataRequest> requests, RowBodies bodies, Access access) {
        return new Answering(answers, requests, bodies, access);
    }

    @Bean
    ReadingAnswers readingAnswers(
            Aggregates<DataAnswer> answers, Aggregates<DataRequest> requests, RowBodies bodies, Access access) {
        return new ReadingAnswers(answers, requests, bodies, access);
    }

    @Bean
    FollowingAnswers followingAnswers(
            Aggregates<DataRequest> requests, Aggregates<DataAnswer> answers, Organisation organisation) {
        return new FollowingAnswers(requests, answers, organisation);
    }

    @Bean
    Consolidating consolidating(
            Aggregates<DataRequest> requests,
            FollowingAnswers following,
            Aggregates<Unit> units,
            RowBodies bodies,
            Access access) {
        return new Consolidating(requests, following, units, bodies, access);
    }

    private static Known known(Aggregates<?> things) {
        return (tenant, ids) -> things.findAll(tenant, ids).keySet();
    }
}
