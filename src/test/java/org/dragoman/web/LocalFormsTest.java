package org.dragoman.web;

import com.ibm.icu.util.TimeZone;
import java.time.Instant;
import java.util.Date;
import java.util.stream.IntStream;
import org.dragoman.language.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("plain")
class LocalFormsTest {
    private static final Date EVENING = Date.from(Instant.parse("2019-05-04T20:30:00Z"));
    private static final TimeZone TEHRAN = TimeZone.getTimeZone("Asia/Tehran");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | 1,234,567 | 4 May 2019",
                "FR | 1\u202F234\u202F567 | 4 mai 2019",
                "AR | ١٬٢٣٤٬٥٦٧ | ٤ أيار ٢٠١٩",
                "FA | ۱٬۲۳۴٬۵۶۷ | ۴ مهٔ ۲۰۱۹"
            })
    void eachLanguageHasItsOwn(Language language, String number, String date) {
        var forms = LocalForms.of(language);
        assertThat(forms.number(1_234_567)).isEqualTo(number);
        assertThat(forms.date(EVENING, TimeZone.GMT_ZONE)).contains(date);
    }

    @Test
    void persianDatesAreSolarWithTheOthersBeside() {
        var forms = LocalForms.of(Language.FA);
        assertThat(forms.date(EVENING, TimeZone.GMT_ZONE))
                .startsWith("۱۴ اردیبهشت ۱۳۹۸")
                .contains("(۴ مهٔ ۲۰۱۹)");
        assertThat(forms.dateTime(EVENING, TEHRAN)).contains("۱:۰۰").contains("(۵ مهٔ ۲۰۱۹)");
    }

    @Test
    void manyAtOnceGetEachTheirOwn() {
        var forms = LocalForms.of(Language.EN);
        var zones = new TimeZone[] {TimeZone.GMT_ZONE, TEHRAN};
        var expected = new String[] {"4 May 2019", "5 May 2019"};
        IntStream.range(0, 10_000).parallel().forEach(i -> assertThat(forms.date(EVENING, zones[i % 2]))
                .isEqualTo(expected[i % 2]));
    }
}
