package vn.thongsuot.directive.assignment.messaging;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.contracts.TopicCatalogue;
import vn.thongsuot.directive.assignment.Assignment;
import vn.thongsuot.directive.assignment.HandingDown;
import vn.thongsuot.directive.assignment.MakingAssignments;
import vn.thongsuot.directive.assignment.MovingWork;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.outbox.AggregateFactory;
import vn.thongsuot.platform.outbox.AggregateKind;

@Configuration(proxyBeanMethods = false)
class AssignmentMessaging {

    @Bean
    AggregateKind<Assignment> assignmentKind(TopicCatalogue catalogue) {
        return AggregateKind.of("assignments", Assignment.class, catalogue.topic("assignments"), AssignmentWire::of)
                .filteredBy("directive", "unit", "status", "handler.position")
                .foundBy("parent")
                .together("directive", "unit", "status", "handler.position")
                .placedAt(assignment -> Set.of(assignment.state().unit()));
    }

    @Bean
    Aggregates<Assignment> assignments(AggregateFactory factory, AggregateKind<Assignment> assignmentKind) {
        return factory.of(assignmentKind);
    }

    @Bean
    IssuedDirectives issuedDirectives(TopicCatalogue catalogue, MakingAssignments making) {
        return new IssuedDirectives(catalogue.topic("directives"), making);
    }

    @Bean
    RemarkedAssignments remarkedAssignments(TopicCatalogue catalogue, HandingDown handingDown) {
        return new RemarkedAssignments(catalogue.topic("assignments"), handingDown);
    }

    @Bean
    HandedOverPosts handedOverPosts(TopicCatalogue catalogue, MovingWork movingWork) {
        return new HandedOverPosts(catalogue.topic("positions"), movingWork);
    }
}
