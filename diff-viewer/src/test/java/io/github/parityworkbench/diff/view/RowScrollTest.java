package io.github.parityworkbench.diff.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A window of 105 pixels on rows of 20: five rows and a quarter. */
class RowScrollTest {
    private final RowScroll scroll = new RowScroll();

    @BeforeEach
    void open() {
        scroll.restart(100);
        scroll.setHeights(20, 105);
    }

    @Test
    void seesTheFirstRowsAndPartOfOneMore() {
        assertThat(scroll.first()).isZero();
        assertThat(scroll.last()).isEqualTo(5);
        assertThat(scroll.lastWhole()).isEqualTo(4);
        assertThat(scroll.rowAt(104)).isEqualTo(5);
        assertThat(scroll.top(5)).isEqualTo(100);
    }

    @Test
    void movesByPixelsOverTheEdgesOfRows() {
        assertThat(scroll.by(50)).isTrue();
        assertThat(scroll.first()).isEqualTo(2);
        assertThat(scroll.top(2)).isEqualTo(-10);
        assertThat(scroll.firstWhole()).isEqualTo(3);
        assertThat(scroll.by(-15)).isTrue();
        assertThat(scroll.first()).isEqualTo(1);
        assertThat(scroll.top(1)).isEqualTo(-15);
    }

    @Test
    void stopsAtBothEnds() {
        assertThat(scroll.by(-1)).isFalse();
        assertThat(scroll.by(1e9)).isTrue();
        assertThat(scroll.last()).isEqualTo(99);
        assertThat(scroll.top(99)).isEqualTo(85);
        assertThat(scroll.position()).isEqualTo(scroll.end());
        assertThat(scroll.by(1)).isFalse();
    }

    @Test
    void staysAtTheTopWhereAllRowsAreInSight() {
        scroll.restart(4);
        assertThat(scroll.by(30)).isFalse();
        assertThat(scroll.end()).isZero();
        assertThat(scroll.last()).isEqualTo(3);
        assertThat(scroll.lastWhole()).isEqualTo(3);
        assertThat(scroll.rowAt(90)).isEqualTo(-1);
    }

    @Test
    void hasNoRowWhereThereIsNone() {
        scroll.restart(0);
        assertThat(scroll.last()).isEqualTo(-1);
        assertThat(scroll.rowAt(0)).isEqualTo(-1);
        assertThat(scroll.by(10)).isFalse();
    }

    @Test
    void isAsExactInTheLastRowsOfTheLongestListAsInTheFirst() {
        scroll.restart(Integer.MAX_VALUE);
        scroll.toTop(Integer.MAX_VALUE - 50);
        for (int i = 0; i < 1000; i++) {
            assertThat(scroll.by(0.125)).isTrue();
        }
        assertThat(scroll.first()).isEqualTo(Integer.MAX_VALUE - 50 + 6);
        assertThat(scroll.top(scroll.first())).isEqualTo(-5);
        assertThat(scroll.by(1e15)).isTrue();
        assertThat(scroll.last()).isEqualTo(Integer.MAX_VALUE - 1);
        assertThat(scroll.top(scroll.last())).isEqualTo(85);
        assertThat(scroll.rowAt(104.9)).isEqualTo(Integer.MAX_VALUE - 1);
    }

    @Test
    void showsARowByMovingAsLittleAsItMust() {
        scroll.show(4);
        assertThat(scroll.position()).isZero();
        scroll.show(5);
        assertThat(scroll.top(5)).isEqualTo(85);
        scroll.show(3);
        assertThat(scroll.top(5)).isEqualTo(85);
        scroll.show(0);
        assertThat(scroll.top(0)).isZero();
    }

    @Test
    void revealsARowWithOthersAroundIt() {
        scroll.setHeights(20, 400);
        scroll.reveal(10, 3);
        assertThat(scroll.position()).isZero();
        scroll.reveal(50, 3);
        assertThat(scroll.first()).isEqualTo(44);
        scroll.reveal(99, 3);
        assertThat(scroll.last()).isEqualTo(99);
        scroll.reveal(0, 3);
        assertThat(scroll.first()).isZero();
    }

    @Test
    void keepsItsPlaceWhileRowsComeAndGoAbove() {
        scroll.by(130);
        scroll.setCount(150, 50);
        assertThat(scroll.first()).isEqualTo(56);
        assertThat(scroll.top(56)).isEqualTo(-10);
        scroll.setCount(10, -50);
        assertThat(scroll.last()).isEqualTo(9);
        scroll.setCount(2, 0);
        assertThat(scroll.first()).isZero();
    }

    @Test
    void followsTheScrollBar() {
        scroll.setPosition(12.5);
        assertThat(scroll.first()).isEqualTo(12);
        assertThat(scroll.top(12)).isEqualTo(-10);
        assertThat(scroll.position()).isEqualTo(12.5);
        scroll.setPosition(scroll.end());
        assertThat(scroll.last()).isEqualTo(99);
    }

    @Test
    void keepsItsRowWhenRowsGetTaller() {
        scroll.by(130);
        scroll.setHeights(40, 105);
        assertThat(scroll.first()).isEqualTo(6);
        assertThat(scroll.top(6)).isEqualTo(-20);
    }
}
