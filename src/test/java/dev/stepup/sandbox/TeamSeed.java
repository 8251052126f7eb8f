package dev.stepup.sandbox;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The workspace as it begins. */
public record TeamSeed(
        String id,
        String name,
        String domain,
        String botUserId,
        String botName,
        List<Person> people,
        List<ChannelSeed> channels,
        List<UserGroupSeed> userGroups) {
    private static final String BOT = "U0STEPUP";
    private static final List<String> ZONES =
            List.of("Europe/Berlin", "Europe/Lisbon", "America/New_York", "Asia/Kolkata");

    /** A team of eight around #team-orbit, with the people every roster has to get right. */
    public static TeamSeed demo() {
        List<Person> team = List.of(
                Person.of("U0ANA", "Ana Almeida", "Ana", "Europe/Lisbon").asAdmin(),
                Person.of("U0BO", "Bo Lindqvist", "Bo", "Europe/Berlin"),
                Person.of("U0CHEN", "Chen Wei", "Chen", "America/New_York"),
                Person.of("U0DARA", "Dara Okafor", "Dara", "Europe/Lisbon"),
                Person.of("U0ELI", "Eli Rosen", "Eli", "America/New_York"),
                Person.of("U0FATIMA", "Fatima Haddad", "Fatima", "Europe/Berlin"),
                Person.of("U0GORAN", "Goran Petrov", "Goran", "Europe/Berlin"),
                Person.of("U0HANA", "Hana Iyer", "Hana", "Asia/Kolkata"));
        Person otherBot = Person.of("U0BUILDS", "Build Watch", "Build Watch", "Europe/Berlin")
                .asBot();
        Person left = Person.of("U0IVAN", "Ivan Novak", "Ivan", "Europe/Berlin").asDeleted();
        Person guest =
                Person.of("U0JUNO", "Juno Park", "Juno", "America/New_York").asGuest();
        Person elsewhere = Person.of("U0KIM", "Kim Osei", "Kim", "Europe/Lisbon");
        List<String> eight = team.stream().map(Person::id).toList();
        List<Person> people = Stream.concat(team.stream(), Stream.of(otherBot, left, guest, elsewhere))
                .toList();
        List<ChannelSeed> channels = List.of(
                ChannelSeed.open("C0ORBIT", "team-orbit", plus(eight, BOT, otherBot.id(), guest.id())),
                ChannelSeed.open("C0GENERAL", "general", plus(eight, BOT, elsewhere.id())),
                ChannelSeed.open("C0RANDOM", "random", plus(eight, elsewhere.id())),
                ChannelSeed.closed("C0LEADS", "orbit-leads", List.of("U0ANA", "U0BO", BOT)));
        UserGroupSeed group = new UserGroupSeed("S0ORBIT", "Orbit", "orbit", eight);
        return new TeamSeed("T0ORBIT", "Orbit Works", "orbit-works", BOT, "Stepup", people, channels, List.of(group));
    }

    /** A team of {@code size} people, the first of them an admin, all in #team-orbit with the bot. */
    public static TeamSeed ofSize(int size) {
        return ofSize(size, ZONES);
    }

    /** The same, with people who live in these zones in turn. */
    public static TeamSeed ofSize(int size, List<String> zones) {
        List<Person> people = IntStream.rangeClosed(1, size)
                .mapToObj(i -> person(i, zones.get(i % zones.size())))
                .toList();
        List<String> ids = people.stream().map(Person::id).toList();
        return new TeamSeed(
                "T0LARGE",
                "Large Works",
                "large-works",
                BOT,
                "Stepup",
                people,
                List.of(ChannelSeed.open("C0ORBIT", "team-orbit", plus(ids, BOT))),
                List.of());
    }

    /**
     * A company of so many people, the first of them an admin, of whom the first {@code size} are in #team-orbit with the
     * bot, another bot and a guest.
     */
    public static TeamSeed inCompanyOf(int all, int size) {
        TeamSeed company = ofSize(all);
        Person otherBot = Person.of("U0BUILDS", "Build Watch", "Build Watch", "Europe/Berlin")
                .asBot();
        Person guest = Person.of("U0JUNO", "Juno Park", "Juno", "Europe/Berlin").asGuest();
        List<String> team =
                company.people.subList(0, size).stream().map(Person::id).toList();
        return new TeamSeed(
                company.id,
                company.name,
                company.domain,
                BOT,
                company.botName,
                Stream.concat(company.people.stream(), Stream.of(otherBot, guest))
                        .toList(),
                List.of(ChannelSeed.open("C0ORBIT", "team-orbit", plus(team, BOT, otherBot.id(), guest.id()))),
                List.of());
    }

    /** The same with so many more channels, team-1 and on, each with the bot, the first person, and this many others. */
    public TeamSeed withMoreTeams(int more, int size) {
        List<String> others = Stream.concat(
                        people.stream().limit(1),
                        people.stream().skip(people.size() - size - 2L).limit(size))
                .map(Person::id)
                .toList();
        Stream<ChannelSeed> added = IntStream.rangeClosed(1, more)
                .mapToObj(i -> ChannelSeed.open("C0TEAM%04d".formatted(i), "team-" + i, plus(others, BOT)));
        return new TeamSeed(
                id,
                name,
                domain,
                botUserId,
                botName,
                people,
                Stream.concat(channels.stream(), added).toList(),
                userGroups);
    }

    private static Person person(int i, String zone) {
        Person person = Person.of("U%06d".formatted(i), "Person " + i, "Person " + i, zone);
        return i == 1 ? person.asAdmin() : person;
    }

    private static List<String> plus(List<String> some, String... more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }
}
