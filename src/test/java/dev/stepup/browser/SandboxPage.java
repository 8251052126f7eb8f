package dev.stepup.browser;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The sandbox page in somebody's hands. */
final class SandboxPage {

    private final ChromeDriver browser;
    private final WebDriverWait wait;

    private SandboxPage(ChromeDriver browser) {
        this.browser = browser;
        this.wait = new WebDriverWait(browser, Duration.ofMinutes(1), Duration.ofMillis(50));
        this.wait.ignoring(StaleElementReferenceException.class);
    }

    static SandboxPage open(ChromeDriver browser, URI address) {
        browser.get(address.toString());
        return new SandboxPage(browser);
    }

    SandboxPage become(String id, String name) {
        click(marked("person-" + id));
        until(marked("you"), "You are " + name);
        return this;
    }

    SandboxPage goTo(String row) {
        click(marked(row));
        wait.until(ExpectedConditions.attributeToBe(marked(row), "aria-current", "page"));
        return this;
    }

    SandboxPage letAWeekPass() {
        String before = today();
        click(marked("let-a-week-pass"));
        wait.ignoring(StaleElementReferenceException.class).until(any -> !today().equals(before));
        wait.until(ExpectedConditions.not(
                ExpectedConditions.attributeToBe(marked("let-a-week-pass"), "aria-disabled", "true")));
        return this;
    }

    /** The day of the demo's clock; that the button is at work may be over before anybody has looked. */
    private String today() {
        String moment = browser.findElement(marked("now")).getDomAttribute("datetime");
        return moment == null ? "" : moment.substring(0, 10);
    }

    SandboxPage type(String text) {
        WebElement box = wait.until(ExpectedConditions.elementToBeClickable(marked("composer")));
        box.click();
        box.sendKeys(text, Keys.ENTER);
        return this;
    }

    /** Presses the newest button of that label in the messages. */
    SandboxPage press(String label) {
        By button = By.xpath("(//*[@data-testid='message']//button[normalize-space()='" + label + "'])[last()]");
        click(button);
        return this;
    }

    SandboxPage awaitForm(String title) {
        until(By.cssSelector("dialog[open] h2"), title);
        return this;
    }

    /** Chooses one of those whose names begin so. */
    SandboxPage choose(String labelStart, String optionStart) {
        WebElement field = field(labelStart);
        WebElement input = field.findElement(By.cssSelector("[data-testid=picker]"));
        input.click();
        input.sendKeys(optionStart);
        By option = By.xpath(".//*[@role='option'][contains(normalize-space(), '" + optionStart + "')]");
        wait.until(any -> field.findElements(option).stream()
                .filter(WebElement::isDisplayed)
                .findFirst()
                .orElse(null));
        wait.until(any -> field.findElements(By.cssSelector("[role=option]")).stream()
                        .filter(WebElement::isDisplayed)
                        .count()
                == 1);
        input.sendKeys(Keys.ENTER);
        return this;
    }

    /** Takes the first of those who are offered once this is typed, as somebody in a hurry does. */
    SandboxPage takeFirst(String labelStart, String typed) {
        WebElement field = field(labelStart);
        WebElement input = field.findElement(By.cssSelector("[data-testid=picker]"));
        input.click();
        input.sendKeys(typed);
        wait.until(any -> field.findElements(By.cssSelector("[role=option]")).stream()
                .filter(WebElement::isDisplayed)
                .findFirst()
                .filter(first -> first.getText().toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT)))
                .isPresent());
        input.sendKeys(Keys.ENTER);
        return this;
    }

    String textOf(String labelStart) {
        return field(labelStart).getText();
    }

    /** Closes the form without sending it. */
    SandboxPage cancel() {
        click(By.xpath("//dialog[@open]//button[normalize-space()='Cancel']"));
        return this;
    }

    SandboxPage write(String labelStart, String text) {
        WebElement control = field(labelStart).findElement(By.cssSelector("[data-control]"));
        control.clear();
        control.sendKeys(text);
        return this;
    }

    String valueOf(String labelStart) {
        return String.valueOf(
                field(labelStart).findElement(By.cssSelector("[data-control]")).getDomProperty("value"));
    }

    String awaitErrorAt(String labelStart) {
        WebElement error = field(labelStart).findElement(By.cssSelector(".field-error"));
        return wait.until(any -> error.isDisplayed() ? error.getText() : null);
    }

    SandboxPage submit() {
        click(By.cssSelector("dialog[open] [data-testid=modal-submit]"));
        return this;
    }

    SandboxPage awaitNoForm() {
        wait.until(ExpectedConditions.numberOfElementsToBe(By.cssSelector("dialog[open]"), 0));
        return this;
    }

    SandboxPage closeForm() {
        click(By.cssSelector("dialog[open] [data-testid=modal-close]"));
        return awaitNoForm();
    }

    String form() {
        return wait.until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector("dialog[open]")))
                .getText();
    }

    /** Waits for a message that holds these words; what it says. */
    String awaitMessage(String words) {
        return wait.until(any -> messages().stream()
                .map(WebElement::getText)
                .filter(text -> text.contains(words))
                .reduce((first, second) -> second)
                .orElse(null));
    }

    /** Waits until so many charts are painted in the newest message that has one. */
    SandboxPage awaitPaintedCharts(int count) {
        wait.until(any -> {
            List<WebElement> withCharts = messages().stream()
                    .filter(message -> !message.findElements(marked("chart")).isEmpty())
                    .toList();
            return !withCharts.isEmpty()
                    && withCharts.get(withCharts.size() - 1).findElements(By.tagName("canvas")).stream()
                                    .filter(this::isPainted)
                                    .count()
                            == count;
        });
        return this;
    }

    /** The cells of the tables in what only this person sees, row by row. */
    List<List<String>> awaitTables() {
        wait.until(ExpectedConditions.presenceOfElementLocated(By.cssSelector("[data-ephemeral] table tbody tr")));
        return browser.findElements(By.cssSelector("[data-ephemeral] .table-frame")).stream()
                .map(table -> table.findElements(By.cssSelector("tr")).stream()
                        .map(WebElement::getText)
                        .toList())
                .toList();
    }

    /** What the browser itself complained about. */
    List<String> complaints() {
        return browser.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    private boolean isPainted(WebElement canvas) {
        return Boolean.TRUE.equals(browser.executeScript(
                "const c = arguments[0]; return c.width > 0 && c.height > 0"
                        + " && c.getContext('2d').getImageData(0, 0, c.width, c.height).data.some(each => each > 0)",
                canvas));
    }

    private List<WebElement> messages() {
        return browser.findElements(marked("message"));
    }

    private WebElement field(String labelStart) {
        return wait.until(ExpectedConditions.visibilityOfElementLocated(
                By.cssSelector("dialog[open] .field[data-label^=\"" + labelStart + "\"]")));
    }

    private void click(By where) {
        wait.until(any -> {
            browser.findElement(where).click();
            return true;
        });
    }

    private void until(By where, String words) {
        wait.until(ExpectedConditions.textToBePresentInElementLocated(where, words));
    }

    private static By marked(String testId) {
        return By.cssSelector("[data-testid='" + testId + "']");
    }
}
