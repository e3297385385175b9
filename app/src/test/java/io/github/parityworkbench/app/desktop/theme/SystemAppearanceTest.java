package io.github.parityworkbench.app.desktop.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SystemAppearanceTest {
    @ParameterizedTest
    @CsvSource({
        "Linux, 'prefer-dark', true",
        "Linux, 'default', false",
        "Linux, '', false",
        "Mac OS X, Dark, true",
        "Mac OS X, 'The domain/default pair does not exist', false",
        "Windows 11, '    AppsUseLightTheme    REG_DWORD    0x0', true",
        "Windows 11, '    AppsUseLightTheme    REG_DWORD    0x1', false"
    })
    void understandsWhatTheSystemAnswers(String system, String answer, boolean dark) {
        assertThat(new SystemAppearance(system).saysDark(answer)).isEqualTo(dark);
    }

    @Test
    void asksEachSystemInItsOwnWay() {
        assertThat(new SystemAppearance("WINDOWS 11").question()).startsWith("reg");
        assertThat(new SystemAppearance("Mac OS X").question()).startsWith("defaults");
        assertThat(new SystemAppearance("Linux").question()).startsWith("gsettings");
    }
}
