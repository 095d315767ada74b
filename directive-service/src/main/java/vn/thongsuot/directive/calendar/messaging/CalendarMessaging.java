package vn.thongsuot.directive.calendar.messaging;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.contracts.TopicCatalogue;
import vn.thongsuot.organisation.calendar.YearCalendar;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.outbox.AggregateFactory;
import vn.thongsuot.platform.outbox.AggregateKind;

@Configuration(proxyBeanMethods = false)
class CalendarMessaging {

    @Bean
    AggregateKind<YearCalendar> calendarKind(TopicCatalogue catalogue) {
        return AggregateKind.of("calendars", YearCalendar.class, catalogue.topic("calendars"), CalendarWire::of);
    }

    @Bean
    Aggregates<YearCalendar> calendars(AggregateFactory factory, AggregateKind<YearCalendar> calendarKind) {
        return factory.of(calendarKind);
    }
}
