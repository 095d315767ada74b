package vn.thongsuot.endtoend.pages;

import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestClassOrder;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A working day of each role, from the first look at what waits to the last act, on the pages where there is one and over the
 * public face where a system acts or no page is there: issuing, keeping books and posts. Each part stands by itself; what
 * others did before is told in its acts.
 */
@Tag("once")
@ExtendWith(WorkingDay.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestClassOrder(ClassOrderer.OrderAnnotation.class)
class WorkingDayIT {

    @Nested
    @Order(1)
    class OfTheClerk extends ClerkDay {}

    @Nested
    @Order(2)
    class OfTheOfficer extends OfficerDay {}

    @Nested
    @Order(3)
    class OfTheDivisionHead extends DivisionHeadDay {}

    @Nested
    @Order(4)
    class OfTheOffice extends OfficeDay {}

    @Nested
    @Order(5)
    class OfTheOfficeThatAsks extends AskingDay {}

    @Nested
    @Order(6)
    class OfTheLeader extends LeaderDay {}

    @Nested
    @Order(7)
    class OfTheMinistry extends MinistryDay {}

    @Nested
    @Order(8)
    class OfTheClerkWhoIssues extends IssuingDay {}

    @Nested
    @Order(9)
    class OfSecondThoughts extends ChangingDay {}

    @Nested
    @Order(10)
    class OfThoseWhoSayOnWhatItRests extends CitingDay {}
}
