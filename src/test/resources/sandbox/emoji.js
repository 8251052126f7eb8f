/** The emoji people and bots use most; a name that is not here stays as text. */
const NAMES = `
+1 👍|thumbsup 👍|-1 👎|thumbsdown 👎|wave 👋|clap 👏|raised_hands 🙌|pray 🙏|muscle 💪|point_right 👉|point_left 👈
point_up ☝️|point_down 👇|ok_hand 👌|handshake 🤝|raised_hand ✋|hand ✋|writing_hand ✍️|eyes 👀|brain 🧠|ear 👂
smile 😄|smiley 😃|grinning 😀|grin 😁|slightly_smiling_face 🙂|wink 😉|blush 😊|joy 😂|sweat_smile 😅|thinking_face 🤔
neutral_face 😐|confused 😕|cry 😢|sob 😭|heart_eyes 😍|sunglasses 😎|hugging_face 🤗|zzz 💤|sleeping 😴|relieved 😌
heart ❤️|green_heart 💚|blue_heart 💙|purple_heart 💜|yellow_heart 💛|orange_heart 🧡|sparkling_heart 💖|broken_heart 💔
star ⭐|star2 🌟|sparkles ✨|tada 🎉|confetti_ball 🎊|trophy 🏆|medal 🏅|sports_medal 🏅|crown 👑|gift 🎁|balloon 🎈
fire 🔥|rocket 🚀|zap ⚡|boom 💥|bulb 💡|mag 🔍|mag_right 🔎|telescope 🔭|microscope 🔬|compass 🧭|world_map 🗺️|key 🔑
seedling 🌱|herb 🌿|evergreen_tree 🌲|deciduous_tree 🌳|four_leaf_clover 🍀|sunflower 🌻|rainbow 🌈|sunny ☀️|sunrise 🌅
partly_sunny ⛅|cloud ☁️|snowflake ❄️|umbrella ☂️|ocean 🌊|crescent_moon 🌙|palm_tree 🌴|beach_with_umbrella 🏖️
white_check_mark ✅|heavy_check_mark ✔️|ballot_box_with_check ☑️|x ❌|heavy_multiplication_x ✖️|no_entry ⛔|no_entry_sign 🚫
warning ⚠️|exclamation ❗|question ❓|information_source ℹ️|bell 🔔|no_bell 🔕|lock 🔒|unlock 🔓|shield 🛡️|link 🔗
calendar 📅|date 📅|spiral_calendar_pad 🗓️|clock1 🕐|clock3 🕒|clock9 🕘|alarm_clock ⏰|hourglass ⌛|stopwatch ⏱️
hourglass_flowing_sand ⏳|bar_chart 📊|chart_with_upwards_trend 📈|chart_with_downwards_trend 📉|clipboard 📋|memo 📝
pencil ✏️|pencil2 ✏️|book 📖|books 📚|notebook 📓|newspaper 📰|page_facing_up 📄|paperclip 📎|package 📦|inbox_tray 📥
outbox_tray 📤|email ✉️|envelope ✉️|mailbox 📫|speech_balloon 💬|thought_balloon 💭|loudspeaker 📢|mega 📣|gear ⚙️
hammer 🔨|wrench 🔧|hammer_and_wrench 🛠️|tools 🛠️|construction 🚧|jigsaw 🧩|art 🎨|dart 🎯|puzzle_piece 🧩|ladder 🪜
arrow_right ➡️|arrow_left ⬅️|arrow_up ⬆️|arrow_down ⬇️|arrow_upper_right ↗️|arrow_lower_right ↘️|repeat 🔁
arrows_counterclockwise 🔄|arrow_forward ▶️|double_vertical_bar ⏸️|pause_button ⏸️|fast_forward ⏩|wastebasket 🗑️
red_circle 🔴|large_orange_circle 🟠|large_yellow_circle 🟡|large_green_circle 🟢|large_blue_circle 🔵|white_circle ⚪
large_purple_circle 🟣|black_circle ⚫|small_blue_diamond 🔹|small_orange_diamond 🔸|one 1️⃣|two 2️⃣|three 3️⃣|four 4️⃣
coffee ☕|cake 🍰|birthday 🎂|pizza 🍕|cookie 🍪|apple 🍎|dog 🐶|cat 🐱|owl 🦉|bee 🐝|turtle 🐢|bird 🐦|robot_face 🤖
busts_in_silhouette 👥|bust_in_silhouette 👤|speaking_head_in_silhouette 🗣️|dancer 💃|runner 🏃|house 🏠|office 🏢
`;

const EMOJI = new Map(NAMES.trim().split(/[|\n]/).map((pair) => pair.split(' ')));

export const emoji = (name) => EMOJI.get(name) ?? null;
