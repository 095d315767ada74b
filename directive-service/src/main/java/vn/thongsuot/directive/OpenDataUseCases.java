package vn.thongsuot.directive;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.directive.directive.Directive;
import vn.thongsuot.directive.opendata.KeepingOpenings;
import vn.thongsuot.directive.opendata.OpenTasks;
import vn.thongsuot.directive.opendata.Opening;
import vn.thongsuot.directive.task.Task;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.platform.aggregate.Aggregates;

/** What everybody may read, put together by hand. */
@Configuration(proxyBeanMethods = false)
class OpenDataUseCases {

    @Bean
    KeepingOpenings keepingOpenings(Aggregates<Opening> openings, Aggregates<Directive> directives, Access access) {
        return new KeepingOpenings(openings, directives, access);
    }

    @Bean
    OpenTasks openTasks(Aggregates<Task> tasks, Aggregates<Directive> directives) {
        return new OpenTasks(tasks, directives);
    }
}
