package uk.improvementboard.board.schedule;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads from the environment for whom things happen by themselves. */
@Configuration(proxyBeanMethods = false)
class ScheduleConfiguration {

    @Bean
    ScheduleSettings scheduleSettings(
        @Value("${board.schedule.partnerships:}") List<String> partnerships,
        @Value("${board.address:}") String address,
        @Value("${board.mail.from:}") String from
    ) {
        return new ScheduleSettings(partnerships, address, from);
    }
}
